package no.algoritmetilsyn.letter.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ReadOnce;

/** The letters of a proceeding, for steps and pages that have asked for its case. */
@Dependent
class ProceedingLetters {

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<LetterOwner> owners;

    @Inject
    ReadOnce readOnce;

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    AuthorityClock clock;

    /**
     * A letter of the proceeding that a step is taken with, which nobody else changes until the transaction ends.
     *
     * @throws InvalidStep when the proceeding has no such letter
     * @throws StepRefused when it is in another state
     */
    OutgoingLetter of(UUID letterId, StepRun run, LetterState... states) {
        OutgoingLetter letter = entities.find(OutgoingLetter.class, letterId, LockModeType.PESSIMISTIC_WRITE);
        if (letter == null || !letter.proceedingId().equals(run.id()) || !isSeenBy(run.actor(), letter)) {
            throw InvalidStep.at("letter", "unknown");
        }
        if (!List.of(states).contains(letter.state())) {
            throw new StepRefused("otherState");
        }
        if (!isWritten(letter, run.proceeding())) {
            throw new StepRefused(Steps.ENDED);
        }
        return letter;
    }

    /** The letter of a proceeding in one of these states that was begun last. */
    Optional<OutgoingLetter> last(UUID proceedingId, LetterState... states) {
        List<LetterState> wanted = List.of(states);
        return rows(proceedingId).stream()
                .filter(letter -> wanted.contains(letter.state()))
                .filter(letter -> isSeenBy(access.actor(), letter))
                .reduce((older, newer) -> newer);
    }

    /** All letters of a proceeding that were not let go, oldest first. */
    List<OutgoingLetter> all(UUID proceedingId) {
        return rows(proceedingId).stream()
                .filter(letter -> letter.state() != LetterState.DISCARDED)
                .filter(letter -> isSeenBy(access.actor(), letter))
                .toList();
    }

    private record OfProceeding(UUID proceedingId) {}

    private List<OutgoingLetter> rows(UUID proceedingId) {
        return readOnce.of(new OfProceeding(proceedingId), () -> entities.createQuery(
                        "select l from OutgoingLetter l where l.proceedingId = :proceeding"
                                + " order by l.writtenAt, l.id",
                        OutgoingLetter.class)
                .setParameter("proceeding", proceedingId)
                .getResultList());
    }

    /** What one organ has not sent is its internal paper, which the other does not see (forvaltningsloven § 18 a). */
    boolean isSeenBy(Actor actor, OutgoingLetter letter) {
        return letter.state() == LetterState.SENT
                || accounts.actor(letter.writtenBy()).map(Actor::organ).orElse(Organ.FIRST_INSTANCE) == actor.organ();
    }

    /** The rounds of a letter, first to last. */
    List<LetterRound> rounds(UUID letterId) {
        return entities.createQuery(
                        "select r from LetterRound r where r.letterId = :letter order by r.number", LetterRound.class)
                .setParameter("letter", letterId)
                .getResultList();
    }

    /** The feature that a letter is written for. */
    LetterOwner owner(OutgoingLetter letter) {
        Proceeding proceeding = entities.find(Proceeding.class, letter.proceedingId());
        return owners.stream()
                .filter(owner -> owner.letters().contains(letter.kind()))
                .findFirst()
                .or(() -> owners.stream()
                        .filter(owner -> owner.kind() == proceeding.kind())
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("No feature owns letters of " + proceeding.kind()));
    }

    /** Whether a letter may still be written: while its proceeding is open, and later when its kind belongs to no proceeding. */
    boolean isWritten(OutgoingLetter letter, Proceeding proceeding) {
        return proceeding.isOpen()
                || owners.stream().anyMatch(owner -> owner.letters().contains(letter.kind()));
    }

    LocalDate today() {
        return clock.today();
    }
}
