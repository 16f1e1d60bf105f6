package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import no.algoritmetilsyn.casefile.Proceedings;

/** What follows when an appeal has made a fine larger: when it is to be paid, wherever it stands. */
@Dependent
class FineRise {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Fines fines;

    @Inject
    FineDeadlines deadlines;

    @Inject
    FineOpening opening;

    @Inject
    Proceedings proceedings;

    /**
     * Lets the time to pay run for what is added, from the day on which that is final.
     *
     * @return whether all of it is paid, since more had been paid than was due
     */
    boolean goOn(Fine fine, LocalDate day, String reason) {
        entities.flush();
        int kept = fines.kept(fine.id());
        if (kept >= fine.amount()) {
            return kept == fine.amount();
        }
        boolean ended = fine.endedAt() != null;
        fine.becomeFinal(day);
        switch (fine.state()) {
            case DUE -> longer(fine, day, reason);
            case COLLECTED -> {
                fine.takeBack();
                opening.begin(fine, day);
            }
            default -> {
                fine.takeUp();
                if (ended) {
                    deadlines.opened(fine);
                    proceedings.reopen(fine.id());
                }
                opening.begin(fine, day);
            }
        }
        return false;
    }

    /** There is one day to pay all that is not paid: never earlier than it was. */
    private void longer(Fine fine, LocalDate day, String reason) {
        LocalDate due = deadlines.counted(fine, day);
        if (deadlines.isPaymentOver(fine)) {
            deadlines.passed(fine);
            fine.due(deadlines.begin(fine, day));
        } else if (due.isAfter(fine.dueOn()) && !deadlines.standsStill(fine)) {
            deadlines.extend(fine, due, reason);
            fine.due(due);
        }
    }
}
