package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;

/** What ends a fine or changes it, brought about by a step of ours or by an appeal. */
@Dependent
class FineSettlements {

    /** What the model asks for: how it ended. */
    private static final String ENDING = "fineEnding";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Fines fines;

    @Inject
    FineDeadlines deadlines;

    @Inject
    FineSuspensions suspensions;

    @Inject
    Proceedings proceedings;

    @Inject
    ConsequenceLog log;

    /** The time to pay begins to run; on days on which the decision waits, it stands still. */
    void begin(Fine fine, LocalDate from) {
        fine.due(deadlines.begin(fine, from));
        entities.flush();
        suspensions.of(fine).stream()
                .findFirst()
                .ifPresent(suspension -> suspensions.follow(fine, suspension.grounds()));
    }

    /** Keeps what has happened, with the amount before and after. */
    void keep(Fine fine, FineChange.Kind kind, int after, FineChange.Word word) {
        entities.persist(new FineChange(fine, kind, after, word));
        fine.comeTo(after);
    }

    /** Whether all that is due has been paid; nothing is due of what waits. */
    boolean isPaid(Fine fine) {
        entities.flush();
        return fines.kept(fine.id()) >= fine.amount();
    }

    /**
     * Sees to it that what was paid too much is paid back. One that had ended is open again until then.
     *
     * @return whether something is owed back
     */
    boolean owesBack(Fine fine) {
        entities.flush();
        int owed = fines.owedBack(fine);
        if (owed == 0) {
            return false;
        }
        boolean ended = fine.endedAt() != null;
        fine.oweBack();
        deadlines.owedBack(fine);
        tellOwed(fine, owed);
        if (ended) {
            proceedings.reopen(fine.id());
        }
        return true;
    }

    /** Another amount than before is owed back. */
    void owesStill(Fine fine) {
        tellOwed(fine, fines.owedBack(fine));
    }

    private void tellOwed(Fine fine, int owed) {
        log.add(fine.id(), "FINE_OWED_BACK", Map.of("amount", Integer.toString(owed)));
    }

    /**
     * All of it is paid back: what is left of it was paid, or nothing is due.
     *
     * @return what the model needs to choose its way
     */
    Map<String, Object> paidBack(Fine fine, Instant at) {
        if (fine.amount() > 0) {
            return end(fine, FineState.PAID, null, at);
        }
        String reason = fines.changes(fine.id()).stream()
                .filter(change -> change.amountAfter() < change.amountBefore())
                .reduce((earlier, later) -> later)
                .map(FineChange::reason)
                .orElseThrow();
        return end(fine, FineState.REVERSED, reason, at);
    }

    /**
     * Nothing is to be done about it any more.
     *
     * @param how the state in which it ends
     * @param reason why, where it ends unpaid; else null
     * @return what the model needs to choose its way
     */
    Map<String, Object> end(Fine fine, FineState how, String reason, Instant at) {
        fine.end(how, reason, at);
        deadlines.ended(fine);
        proceedings.end(fine.id(), at);
        return Map.of(ENDING, how.name());
    }
}
