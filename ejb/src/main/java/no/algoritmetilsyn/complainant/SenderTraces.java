package no.algoritmetilsyn.complainant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.FiledComplaints;
import no.algoritmetilsyn.document.FileMetadata;
import no.algoritmetilsyn.document.ReceivedFiles;
import no.algoritmetilsyn.document.StoredFile;

/**
 * What the files of a complainant tell of who made them, where few or nobody may know that (arbeidsmiljøloven § 2 A-7). It goes before a step
 * files them: nothing is taken out of what lies in a case.
 */
@Stateless
public class SenderTraces {

    @Inject
    Access access;

    @Inject
    FiledComplaints complaints;

    @Inject
    ReceivedFiles received;

    @Inject
    FileMetadata metadata;

    /**
     * Takes it out of files that the complainant has just handed in; of a complainant whose name is known, nothing.
     *
     * @param files their documents; those that are not their own, or lie in a case, are left alone
     * @throws UncheckedIOException when the disk is full
     */
    public void remove(UUID complaintId, List<UUID> files) {
        Complaint complaint = complaints.of(complaintId);
        access.require(Act.COMPLAINT_WRITE, complaint.casefileId(), complaintId);
        if (complaint.complainantId() == null || complaint.wishes().hasProtectedSource()) {
            metadata.remove(
                    received.waiting(files).stream().map(StoredFile::documentId).toList());
        }
    }
}
