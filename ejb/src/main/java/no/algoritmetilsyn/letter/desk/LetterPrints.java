package no.algoritmetilsyn.letter.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.identity.Vault;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Reads what a signed letter is printed from, in a transaction of its own that ends before anything is printed. */
@Stateless
public class LetterPrints {

    /**
     * What one print takes.
     *
     * @param letter with the name of its recipient
     * @param hash of the snapshot that is signed, which has an id in the place of the name
     */
    record Source(LetterSnapshot letter, Approval approval, String hash) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Vault vault;

    @Inject
    LetterFrames frames;

    @Inject
    AuthorityClock clock;

    /**
     * What the letter is printed from today.
     *
     * @return null when there is no such letter in the proceeding, or it is not signed
     */
    public Source signed(UUID letterId, UUID proceedingId) {
        OutgoingLetter letter = entities.find(OutgoingLetter.class, letterId);
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        access.require(Act.LETTER_SEND, proceeding == null ? null : proceeding.casefileId(), letterId);
        boolean signed =
                letter != null && letter.proceedingId().equals(proceedingId) && letter.state() == LetterState.APPROVED;
        return signed ? source(letter, clock.today()) : null;
    }

    private Source source(OutgoingLetter letter, LocalDate day) {
        LetterSnapshot snapshot = letter.snapshot();
        LetterSnapshot named = letter.addressee().identityId() == null
                ? snapshot
                : vault.recipientOf(letter.id())
                        .map(person -> LetterFrames.named(snapshot, person))
                        .orElseGet(() -> frames.forAnybody(snapshot, letter.addressee()));
        return new Source(
                named, new Approval(day, frames.person(letter.approvedBy(), letter.language())), letter.hash());
    }
}
