package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.consequence.ConsequenceKind;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;
import no.algoritmetilsyn.casefile.consequence.Consequences;
import no.algoritmetilsyn.casefile.consequence.Moved;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.PenaltyClaim;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.TaskHistory;

/**
 * A dated fact of a coercive fine is another now: counts anew, keeps what came out, and tells in the same transaction what it has moved:
 * the amount, claims that were sent, the letter that is being written, and the tasks about it.
 */
@Dependent
class PenaltyChanges {

    @Inject
    Penalties penalties;

    @Inject
    PenaltyCounting counting;

    @Inject
    PenaltyLetters letters;

    @Inject
    PenaltyOwedBack owedBack;

    @Inject
    Consequences consequences;

    @Inject
    TaskHistory tasks;

    @Inject
    ConsequenceLog log;

    @Inject
    AuthorityClock clock;

    /** Counts anew, and tells what moves. */
    Counted changed(Penalty penalty) {
        return changed(penalty, false);
    }

    /** An appeal has taken something off a claim: what is due is less, also where what has accrued was less already. */
    Counted claimReduced(Penalty penalty) {
        return changed(penalty, true);
    }

    private Counted changed(Penalty penalty, boolean lessClaimed) {
        UUID id = penalty.id();
        LocalDate today = clock.today();
        long before = counting.before(penalty, today);
        Counted counted = counting.store(penalty);
        long after = counted.total();
        if (before != after) {
            consequences.moved(moved(id, ConsequenceKind.AMOUNT, null, id, before, after));
            log.add(
                    penalty.id(),
                    "PENALTY_RECOUNTED",
                    Map.of("from", Long.toString(before), "to", Long.toString(after)));
        }
        if (lessClaimed || after < before) {
            owedBack.tell(penalty);
        }
        long claimed = penalties.claimed(id);
        if (Math.min(claimed, before) != Math.min(claimed, after)) {
            consequences.moved(
                    moved(id, ConsequenceKind.CLAIM, null, id, Math.min(claimed, before), Math.min(claimed, after)));
        }
        letters.open(id)
                .filter(letter ->
                        letter.snapshot().data() instanceof PenaltyClaim claim && !letters.isTrue(penalty, claim))
                .ifPresent(letter -> wrong(penalty, letter));
        return counted;
    }

    /** The letter says another sum, or the same by other lines, and the person who works on it is told. */
    private void wrong(Penalty penalty, OutgoingLetter letter) {
        var claim = (PenaltyClaim) letter.snapshot().data();
        long right = counting.on(penalty, claim.until()).total() - penalties.claimed(penalty.id());
        consequences.moved(moved(
                penalty.id(),
                ConsequenceKind.LETTER,
                letter.kind().name(),
                letter.id(),
                claim.amount(),
                Math.max(0, right)));
        tasks.openOf(penalty.id()).stream()
                .filter(task -> task.subjectId().equals(letter.id()))
                .forEach(task -> consequences.moved(
                        new Moved(penalty.id(), ConsequenceKind.TASK, task.kind(), task.id(), null, null)));
    }

    private static Moved moved(
            UUID penaltyId, ConsequenceKind kind, String what, UUID subjectId, long before, long after) {
        return new Moved(penaltyId, kind, what, subjectId, Long.toString(before), Long.toString(after));
    }
}
