package no.algoritmetilsyn.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Reference;
import no.algoritmetilsyn.identity.FollowUpCode;
import no.algoritmetilsyn.platform.Keys;
import no.algoritmetilsyn.platform.ReadOnce;

/**
 * Complaints for those who have filed them: opened by what they were given with the receipt, with what they have sent and were
 * sent, changed by what they wish. The caller asks the access table.
 */
@Dependent
public class FiledComplaints {

    /** What the references of complaints begin with. */
    private static final int HASH_BYTES = 32;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ComplaintLetters letters;

    @Inject
    Keys keys;

    @Inject
    ReadOnce readOnce;

    /** The complaint with this id. */
    public Complaint of(UUID id) {
        return readOnce.row(entities, Complaint.class, id);
    }

    /**
     * The complaint with this reference, to somebody who shows its code. A wrong code and an unknown reference go the same way
     * through the same statements.
     */
    public Optional<Complaint> opened(String reference, String code) {
        String asked = Reference.read(ProceedingKind.COMPLAINT.mark(), reference)
                .map(Reference::toString)
                .orElse("");
        Optional<Complaint> complaint = entities.createQuery(
                        "select c from Complaint c where c.reference = :reference", Complaint.class)
                .setParameter("reference", asked)
                .getResultStream()
                .findFirst();
        byte[] expected = complaint.map(Complaint::codeHash).orElseGet(() -> new byte[HASH_BYTES]);
        boolean right = MessageDigest.isEqual(
                expected,
                FollowUpCode.read(code).orElse(FollowUpCode.ofNothing()).hash(keys));
        return right ? complaint : Optional.empty();
    }

    /** Id of the complaint with this code; no two have the same. */
    public Optional<UUID> ofCode(String code) {
        return FollowUpCode.read(code).flatMap(read -> entities.createQuery(
                        "select c.id from Complaint c where c.codeHash = :hash", UUID.class)
                .setParameter("hash", read.hash(keys))
                .getResultStream()
                .findFirst());
    }

    /** What was written to a complainant before letters went the way they go now, oldest first. */
    public List<ComplaintLetter> olderLetters(UUID id) {
        return letters.older(id);
    }

    /** The documents that the complainant has sent with it; what others have sent about it is not among them. */
    public List<UUID> documents(UUID id) {
        List<?> sent = entities.createNativeQuery(
                        "SELECT document_id FROM complaint_attachments WHERE complaint_id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList();
        return sent.stream().map(UUID.class::cast).toList();
    }

    /** The complainant withdraws it. That ends nothing by itself. */
    public void withdraw(UUID id, LocalDate day) {
        of(id).wishes().withdraw(day);
    }

    /** The complainant reports on their own workplace. */
    public void protectSource(UUID id) {
        of(id).wishes().protectSource();
    }
}
