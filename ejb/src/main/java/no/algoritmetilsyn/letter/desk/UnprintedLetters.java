package no.algoritmetilsyn.letter.desk;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The letters that a step has sent and that nobody has printed yet. */
@Stateless
@AsksNobody("run by a timer, for the system")
public class UnprintedLetters {

    private static final int BATCH = 20;

    @PersistenceContext
    EntityManager entities;

    @Inject
    LetterFrames frames;

    @Inject
    LetterSending sending;

    @Inject
    LetterDispatches dispatches;

    /** Some that wait, the longest first. */
    public List<UUID> waiting() {
        return entities.createQuery(
                        "select l.id from OutgoingLetter l where l.state = :sent and l.pdfHash is null"
                                + " order by l.sentAt, l.id",
                        UUID.class)
                .setParameter("sent", LetterState.SENT)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** What one is printed from: with the day on which it was sent, so that it always gives the same bytes. */
    public LetterPrints.Source source(UUID letterId) {
        OutgoingLetter letter = entities.find(OutgoingLetter.class, letterId);
        var approval = new Approval(
                LocalDate.ofInstant(letter.sentAt(), AuthorityClock.ZONE),
                frames.person(letter.approvedBy(), letter.language()));
        return new LetterPrints.Source(letter.snapshot(), approval, letter.hash());
    }

    /** Keeps a print; one that another node has kept meanwhile stays. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(UUID letterId, PrintedLetter printed) {
        OutgoingLetter letter = entities.find(OutgoingLetter.class, letterId, LockModeType.PESSIMISTIC_WRITE);
        if (letter.pdfHash() == null) {
            dispatches.disclosePrint(letter, sending.keep(letter, printed));
        }
    }
}
