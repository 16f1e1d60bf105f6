package no.algoritmetilsyn.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.identity.Attempts;
import no.algoritmetilsyn.platform.Keys;

/** A complaint as whoever filed it may follow it, with reference and code. */
@Stateless
public class ComplaintFollowUp {

    private static final String SCOPE = "follow-up";
    private static final int GUESSES_OF_ADDRESS = 40;
    private static final int GUESSES_OF_REFERENCE = 20;

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9-]{1,40}");

    /** What whoever filed it sees. */
    public record View(Complaint complaint, List<ComplaintLetter> letters) {}

    /** What the answer to a pair of reference and code is. */
    public sealed interface Answer {

        /** The pair is right. */
        record Found(View view) implements Answer {}

        /** No such pair: whether the reference or the code is wrong is not told. */
        record Unknown() implements Answer {}

        /** Too many wrong pairs of late, from the address or for the reference. */
        record Blocked() implements Answer {}
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Attempts attempts;

    @Inject
    Keys keys;

    /**
     * Opens a complaint to whoever shows its code. A wrong code and an unknown reference go the same way through the same
     * statements.
     *
     * @param address network address the question comes from
     */
    public Answer follow(String reference, String typedCode, String address) {
        String asked = normal(reference);
        if (attempts.blocked(SCOPE, address) || attempts.blocked(SCOPE, asked)) {
            return new Answer.Blocked();
        }
        FollowUpCode code = FollowUpCode.read(typedCode).orElse(new FollowUpCode("0000000000000000"));
        Optional<Complaint> complaint = find(asked);
        byte[] expected = complaint.map(Complaint::codeHash).orElseGet(() -> new byte[32]);
        boolean right = MessageDigest.isEqual(expected, FollowUpCodes.hash(keys, code));
        if (complaint.isEmpty() || !right) {
            attempts.failed(SCOPE, address, GUESSES_OF_ADDRESS);
            attempts.failed(SCOPE, asked, GUESSES_OF_REFERENCE);
            return new Answer.Unknown();
        }
        access.require(Act.COMPLAINT_FOLLOW, complaint.get().casefileId(), Set.of(Condition.CODE_SHOWN));
        return new Answer.Found(new View(complaint.get(), letters(complaint.get())));
    }

    /** What no reference looks like becomes one that does not exist, and goes the same way. */
    private static String normal(String reference) {
        String asked = reference == null ? "" : reference.strip().toUpperCase(Locale.ROOT);
        return REFERENCE.matcher(asked).matches() ? asked : "";
    }

    private Optional<Complaint> find(String reference) {
        return entities.createQuery("select c from Complaint c where c.reference = :reference", Complaint.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    private List<ComplaintLetter> letters(Complaint complaint) {
        return entities.createQuery(
                        "select l from ComplaintLetter l where l.complaintId = :complaint order by l.sentAt",
                        ComplaintLetter.class)
                .setParameter("complaint", complaint.id())
                .getResultList();
    }

    /** The letters to a complainant, for somebody who may see the case. */
    public List<ComplaintLetter> lettersOf(Complaint complaint) {
        access.require(Act.COMPLAINT_READ, complaint.casefileId());
        return letters(complaint);
    }
}
