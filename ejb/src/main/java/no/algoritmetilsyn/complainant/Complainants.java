package no.algoritmetilsyn.complainant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.FiledComplaints;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.identity.Vault;

/** Tells who has complained: on demand, for a purpose, one at a time. */
@Stateless
public class Complainants {

    /** Why somebody asks who a complainant is; kept with each reading and shown to the complainant on demand. */
    public enum ReadingPurpose {
        /** To speak or write to them. */
        CONTACT,
        /** To decide whether they are a party (forvaltningsloven § 2 e). */
        PARTY,
        /** To find out whether they have complained before, or are under age. */
        ASSESSMENT,
        /** To give them access to what is stored about them (personvernforordningen art. 15). */
        DATA_SUBJECT;

        /** The purpose of that name; empty when there is none, as for null. */
        public static Optional<ReadingPurpose> of(String name) {
            return Arrays.stream(values())
                    .filter(purpose -> purpose.name().equals(name))
                    .findFirst();
        }
    }

    @Inject
    FiledComplaints complaints;

    @Inject
    Access access;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    /** The complainant's name and how to reach them; the reading is kept in the vault and in the case. */
    public Optional<Contact> read(UUID complaintId, ReadingPurpose purpose) {
        Complaint complaint = complaints.of(complaintId);
        access.require(Act.COMPLAINANT_READ, complaint == null ? null : complaint.casefileId());
        if (complaint.complainantId() == null) {
            return Optional.empty();
        }
        audit.append(
                complaint.casefileId(),
                access.actor(),
                "COMPLAINANT_READ",
                ProceedingKind.COMPLAINT.subject(complaintId),
                Map.of("purpose", purpose.name()));
        return vault.read(complaint.complainantId(), complaint.casefileId(), purpose.name());
    }
}
