package no.algoritmetilsyn.fine;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.consequence.ConsequenceLog;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.fine.step.PayFine;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * What an appeal, or the reversal of its decision, does to a fine, in the transaction in which that is decided (forvaltningsloven §§ 34, 35, 42). A fine is named by its own id
 * or by that of the decision; where there is none, or it has ended, nothing happens. One that was paid can still become smaller.
 */
@Stateless
@AsksNobody("a part of a step of the appeal, whose boundary asks for the case")
public class FineAppeals {

    private static final String BY = "appealDecided";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Fines fines;

    @Inject
    FineSuspensions suspensions;

    @Inject
    FineSettlements settlements;

    @Inject
    FineRise rise;

    @Inject
    FineOpening opening;

    @Inject
    Access access;

    @Inject
    ConsequenceLog log;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<StepTaken> taken;

    /** Kroner that a fine comes to now; empty when there is none, or it has ended and nothing was paid of it. */
    public Optional<Integer> amount(UUID fineOrDecision) {
        return lowerable(fineOrDecision).map(Fine::amount);
    }

    private Optional<Fine> open(UUID fineOrDecision) {
        return fines.about(fineOrDecision).filter(fine -> fine.state().isOpen());
    }

    /** One that has ended and of which something was paid, too: what is taken off it is owed back. */
    private Optional<Fine> lowerable(UUID fineOrDecision) {
        return fines.about(fineOrDecision).filter(fine -> fine.state().isOpen() || fines.kept(fine.id()) > 0);
    }

    /**
     * The appeal leaves it as it is. Where the time to pay waits for that, it runs from the day on which the decision is final.
     *
     * @param finalOn the day on which it became final: on which the decision on the appeal came to the body
     */
    public void uphold(UUID fineOrDecision, LocalDate finalOn, String reason) {
        open(fineOrDecision).ifPresent(fine -> {
            settlements.keep(fine, FineChange.Kind.UPHELD, fine.amount(), word(reason));
            becomeFinal(fine, finalOn);
            tell(fine, "FINE_UPHELD");
        });
    }

    /**
     * The appeal lowers it. Where as much is paid already, it ends; where more is, the rest is owed back.
     *
     * @param amount kroner from now on, below what it is; 0 annuls it
     * @param finalOn the day on which that became final
     */
    public void reduce(UUID fineOrDecision, int amount, LocalDate finalOn, String reason) {
        if (amount == 0) {
            annul(fineOrDecision, reason);
            return;
        }
        lowerable(fineOrDecision).ifPresent(fine -> {
            settlements.keep(fine, FineChange.Kind.REDUCED, Math.min(amount, fine.amount()), word(reason));
            if (settlements.owesBack(fine) || !settlements.isPaid(fine)) {
                becomeFinal(fine, finalOn);
            } else if (fine.state().isOpen()) {
                end(fine, FineState.PAID, null, BY);
            }
            tell(fine, "FINE_REDUCED");
        });
    }

    /**
     * The appeal makes it larger. There is time to pay for what is added, and one that was paid is open again.
     *
     * @param amount kroner from now on; where it comes to as much already, nothing is changed
     * @param finalOn the day on which that became final
     */
    public void raise(UUID fineOrDecision, int amount, LocalDate finalOn, String reason) {
        lowerable(fineOrDecision).filter(fine -> amount > fine.amount()).ifPresent(fine -> {
            settlements.keep(fine, FineChange.Kind.RAISED, amount, word(reason));
            if (rise.goOn(fine, finalOn, reason)) {
                end(fine, FineState.PAID, null, BY);
            }
            tell(fine, "FINE_RAISED");
        });
    }

    /** The appeal takes it away. */
    public void annul(UUID fineOrDecision, String reason) {
        takeAway(fineOrDecision, FineChange.Kind.REVERSED, reason);
    }

    /** The appeal takes it away and sends the case back, to be decided anew. */
    public void remit(UUID fineOrDecision, String reason) {
        takeAway(fineOrDecision, FineChange.Kind.REMITTED, reason);
    }

    /** The authority takes the decision back by itself (§ 35). */
    public void reverse(UUID decision, String reason) {
        lowerable(decision)
                .ifPresent(fine -> takeAway(fine, FineChange.Kind.REVERSED, word(false, reason), "decisionReversed"));
    }

    private void takeAway(UUID fineOrDecision, FineChange.Kind kind, String reason) {
        lowerable(fineOrDecision).ifPresent(fine -> takeAway(fine, kind, word(reason), BY));
    }

    private void takeAway(Fine fine, FineChange.Kind kind, FineChange.Word word, String by) {
        settlements.keep(fine, kind, 0, word);
        if (!settlements.owesBack(fine)) {
            end(fine, FineState.REVERSED, word.reason(), by);
        }
        tell(fine, "FINE_REVERSED");
    }

    private void end(Fine fine, FineState how, String reason, String by) {
        Map<String, Object> ending = settlements.end(fine, how, reason, clock.instant());
        entities.flush();
        taken.fire(new StepTaken(
                fine.id(), ProceedingKind.FINE, by, StepRun.taskOf(PayFine.class), "", fine.id(), ending));
    }

    private void becomeFinal(Fine fine, LocalDate day) {
        fine.becomeFinal(day);
        if (fine.state() == FineState.WAITING) {
            opening.begin(fine, day);
        }
    }

    /** Its effect is suspended on some days: nobody has to pay on them, and nobody collects (§ 42). */
    public void suspend(UUID fineOrDecision, String reason) {
        open(fineOrDecision).ifPresent(fine -> {
            settlements.keep(fine, FineChange.Kind.SUSPENDED, fine.amount(), word(reason));
            tell(fine, "FINE_SUSPENDED");
            suspensions.follow(fine, reason);
        });
    }

    /** The appeal has ended: the last of these days is known, and the time to pay goes on after it. */
    public void resume(UUID fineOrDecision, String reason) {
        open(fineOrDecision).ifPresent(fine -> {
            settlements.keep(fine, FineChange.Kind.RESUMED, fine.amount(), word(reason));
            tell(fine, "FINE_RESUMED");
            suspensions.follow(fine, reason);
        });
    }

    /** No appeal is open: whatever stands still goes on, as the days say on which it was suspended. */
    public void follow(UUID fineOrDecision, String reason) {
        open(fineOrDecision).ifPresent(fine -> suspensions.follow(fine, reason));
    }

    private FineChange.Word word(String reason) {
        return word(true, reason);
    }

    private FineChange.Word word(boolean afterAppeal, String reason) {
        return new FineChange.Word(afterAppeal, reason, access.actor().id(), clock.instant());
    }

    private void tell(Fine fine, String action) {
        log.add(fine.id(), action, Map.of("amount", Integer.toString(fine.amount())));
    }
}
