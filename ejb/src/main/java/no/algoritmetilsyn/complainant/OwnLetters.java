package no.algoritmetilsyn.complainant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.complaint.FiledComplaints;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.desk.Dispatch;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.desk.LetterRecipient;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.desk.ReadLetter;

/** Letters to somebody who has complained, each by its id and the code of the complaint that it came of. */
@Stateless
@AsksNobody("the complaint is followed, which asks")
public class OwnLetters {

    private static final String OF_COMPLAINTS =
            """
            SELECT c.reference FROM letters l CROSS JOIN LATERAL led_from(l.proceeding_id) led JOIN complaints c ON c.id = led.id
            WHERE l.id = :letter AND c.complainant_id IS NOT DISTINCT FROM l.recipient_identity_id
            ORDER BY c.reference
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    FiledComplaints complaints;

    @Inject
    FollowUp followUp;

    @Inject
    LetterArrivals arrivals;

    /**
     * A letter before the eyes of the one to whom it was sent.
     *
     * @param text what stands in it, without their name: a code may have come into other hands
     * @param recipient in what capacity it went to them
     * @param copy whose dates are told
     * @param pdf id of its file; null for the seconds in which it is printed
     */
    public record OwnLetter(
            OutgoingLetter sent, LetterSnapshot text, LetterRecipient recipient, Dispatch copy, UUID pdf) {}

    /** What the answer to a pair of letter and code is. */
    public sealed interface Answer {

        /** The pair is right. */
        record Found(OwnLetter letter) implements Answer {}

        /** No such pair: whether the letter or the code is wrong is not told. */
        record Unknown() implements Answer {}

        /** The pair is wrong, and many wrong ones have come from there of late. */
        record Blocked() implements Answer {}
    }

    /**
     * Opens a letter to somebody who shows the code of their complaint; the first time is kept. A wrong code is a guess as any other.
     *
     * @param address network address the question comes from
     */
    public Answer open(UUID letterId, String code, String address) {
        FollowUp.Answer answer = followUp.follow(reference(letterId, code), code, address);
        if (answer instanceof FollowUp.Answer.Found found) {
            return found.view().letters().stream()
                    .map(ReadLetter::id)
                    .filter(letterId::equals)
                    .findFirst()
                    .<Answer>map(id -> new Answer.Found(opened(id)))
                    .orElseGet(Answer.Unknown::new);
        }
        return answer instanceof FollowUp.Answer.Blocked ? new Answer.Blocked() : new Answer.Unknown();
    }

    /** Of the complaint that has led to the letter, and whose code this is; one that no complaint has, where there is none. */
    private String reference(UUID letterId, String code) {
        List<?> references = entities.createNativeQuery(OF_COMPLAINTS, String.class)
                .setParameter("letter", letterId)
                .getResultList();
        Optional<String> right = references.stream()
                .map(String.class::cast)
                .filter(reference -> complaints.opened(reference, code).isPresent())
                .findFirst();
        return right.orElse("");
    }

    private OwnLetter opened(UUID id) {
        OutgoingLetter letter = entities.find(OutgoingLetter.class, id);
        arrivals.opened(letter);
        return new OwnLetter(
                letter,
                arrivals.source(letter).letter(),
                arrivals.recipient(letter),
                arrivals.copy(letter),
                arrivals.pdf(letter));
    }
}
