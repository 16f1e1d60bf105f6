package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.fine.step.CorrectFinePayment;
import no.algoritmetilsyn.fine.step.PayFine;
import no.algoritmetilsyn.law.ClaimKind;
import no.algoritmetilsyn.law.collection.ClaimPayment;
import no.algoritmetilsyn.law.collection.Collecting;
import no.algoritmetilsyn.law.collection.Correction;
import no.algoritmetilsyn.law.collection.PaymentCorrections;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Corrects what was entered about payments of a fine by mistake: it ends, or is open again, as what was really paid says. */
@Dependent
class FineCorrections {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Fines fines;

    @Inject
    FineDeadlines deadlines;

    @Inject
    FineSettlements settlements;

    @Inject
    FineSuspensions suspensions;

    @Inject
    FineOpening opening;

    @Inject
    Collecting collecting;

    @Inject
    Proceedings proceedings;

    @Inject
    AuthorityClock clock;

    void correct(CorrectFinePayment step, StepRun run) {
        Fine fine = fines.fine(run.id());
        List<FinePayment> paid = fines.payments(run.id());
        List<FineRepayment> repaid = fines.repayments(run.id());
        if (step.number() > paid.size() + repaid.size()) {
            throw InvalidStep.at("number", "unknown");
        }
        if (step.number() <= paid.size()) {
            correct(paid.get(step.number() - 1), paid, step, run);
        } else {
            correct(repaid.get(step.number() - 1 - paid.size()), paid, step, run);
        }
        entities.flush();
        follow(fine, step, run);
    }

    private void correct(FinePayment wrong, List<FinePayment> all, CorrectFinePayment step, StepRun run) {
        Fine fine = fines.fine(run.id());
        Correction to = step.correction(wrong.amount(), wrong.paidOn(), run);
        PastDay.require("day", step.day(), fine.decidedOn(), clock.today());
        long sum = (long) fines.paid(run.id()) - wrong.amount() + to.amount();
        int repaid = fines.repaid(run.id());
        if (sum < repaid) {
            throw InvalidStep.at("amount", "paidBack", repaid);
        }
        if (sum > FineHandling.MOST_PAID) {
            throw InvalidStep.at("amount", "tooMuch");
        }
        boolean interest = collecting.bearsInterest(fine.regime(), ClaimKind.FINE);
        PaymentCorrections.rows(
                        wrong,
                        to,
                        all,
                        (day, before) -> isLate(fine, day, before),
                        (of, is, late) -> new FinePayment(of, is, late, interest))
                .forEach(entities::persist);
    }

    /** Whether the last day to pay had passed when something was paid, and something was left beside what was paid by then. */
    private boolean isLate(Fine fine, LocalDate day, long paidBefore) {
        return paidBefore < fine.amount()
                && fine.dueOn() != null
                && day.isAfter(fine.dueOn())
                && !deadlines.standsStill(fine);
    }

    private void correct(FineRepayment wrong, List<FinePayment> paid, CorrectFinePayment step, StepRun run) {
        Correction to = step.correction(wrong.amount(), wrong.repaidOn(), run);
        LocalDate first = paid.isEmpty() ? null : paid.get(0).paidOn();
        PastDay.require("day", step.day(), first, clock.today());
        int owed = fines.owedBack(fines.fine(run.id())) + wrong.amount();
        if (to.amount() > owed) {
            throw InvalidStep.at("amount", "tooMuchBack", owed);
        }
        entities.persist(new FineRepayment(wrong, to));
    }

    private void follow(Fine fine, CorrectFinePayment step, StepRun run) {
        int kept = fines.kept(fine.id());
        if (fine.state() == FineState.WRITTEN_OFF) {
            if (kept == fine.amount()) {
                return;
            }
            settlements.keep(
                    fine,
                    FineChange.Kind.WRITTEN_OFF,
                    kept,
                    new FineChange.Word(false, step.reason(), run.actor().id(), run.now()));
        } else if (kept < fine.amount()) {
            goOn(fine, step.reason());
        } else {
            deadlines.paid(fine, ClaimPayment.lastDay(fines.payments(fine.id())).orElseGet(clock::today));
            end(fine, kept, run);
        }
    }

    private void end(Fine fine, int kept, StepRun run) {
        if (kept > fine.amount()) {
            if (fine.state() == FineState.OVERPAID) {
                settlements.owesStill(fine);
            } else {
                settlements.owesBack(fine);
            }
        } else if (fine.state().isOpen()) {
            run.endsTaskOf(PayFine.class, run.id(), settlements.paidBack(fine, run.now()));
        }
    }

    /** Something of it is to be paid after all. */
    private void goOn(Fine fine, String reason) {
        if (fine.state().isOpen() && fine.state() != FineState.OVERPAID) {
            return;
        }
        boolean ended = fine.endedAt() != null;
        fine.goOn();
        deadlines.runAgain(fine, reason);
        suspensions.of(fine).stream()
                .findFirst()
                .ifPresent(suspension -> suspensions.follow(fine, suspension.grounds()));
        if (ended) {
            deadlines.opened(fine);
            entities.flush();
            proceedings.reopen(fine.id());
        }
        if (fine.state() == FineState.DUE) {
            opening.payable(fine);
        }
    }

    /** Why nothing can be corrected. */
    Optional<String> nothingEntered(UUID id) {
        boolean none = fines.payments(id).isEmpty() && fines.repayments(id).isEmpty();
        return none ? Optional.of("nothingEntered") : Optional.empty();
    }
}
