package no.algoritmetilsyn.penalty;

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
import no.algoritmetilsyn.law.collection.ClaimPayment;
import no.algoritmetilsyn.law.collection.Correction;
import no.algoritmetilsyn.law.collection.PaymentCorrections;
import no.algoritmetilsyn.penalty.step.CorrectPayment;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Corrects what was entered about payments by mistake: what is left of the claims, what was late and what is owed back follow. */
@Dependent
class PenaltyCorrections {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Penalties penalties;

    @Inject
    PenaltyMoney money;

    @Inject
    PenaltyGoals goals;

    @Inject
    PenaltyOwedBack owedBack;

    @Inject
    Proceedings proceedings;

    @Inject
    AuthorityClock clock;

    void correct(CorrectPayment step, StepRun run) {
        List<PenaltyPayment> paid = penalties.payments(run.id());
        List<PenaltyRepayment> repaid = penalties.repayments(run.id());
        if (step.number() > paid.size() + repaid.size()) {
            throw InvalidStep.at("number", "unknown");
        }
        PenaltyBalance before = money.balance(run.id());
        long owed = money.owedBack(run.id());
        if (step.number() <= paid.size()) {
            correct(paid.get(step.number() - 1), paid, step, run);
        } else {
            correct(repaid.get(step.number() - 1 - paid.size()), paid, step, run);
        }
        entities.flush();
        money.endPaid(
                before,
                run.id(),
                ClaimPayment.lastDay(penalties.payments(run.id())).orElseGet(clock::today));
        money.goOn(before, run.id());
        follow(penalties.penalty(run.id()), owed);
    }

    private void correct(PenaltyPayment wrong, List<PenaltyPayment> all, CorrectPayment step, StepRun run) {
        Correction to = step.correction(wrong.amount(), wrong.paidOn(), run);
        PastDay.require("day", step.day(), clock.today());
        long repaid = penalties.repaid(run.id());
        if (penalties.paid(run.id()) - wrong.amount() + to.amount() < repaid) {
            throw InvalidStep.at("amount", "paidBack", repaid);
        }
        boolean interest = money.bearsInterest(run.id());
        PaymentCorrections.rows(
                        wrong,
                        to,
                        all,
                        (day, before) -> money.isLate(run.id(), day, before),
                        (of, is, late) -> new PenaltyPayment(of, is, late, interest))
                .forEach(entities::persist);
    }

    private void correct(PenaltyRepayment wrong, List<PenaltyPayment> paid, CorrectPayment step, StepRun run) {
        Correction to = step.correction(wrong.amount(), wrong.repaidOn(), run);
        LocalDate first = paid.isEmpty() ? null : paid.get(0).paidOn();
        PastDay.require("day", step.day(), first, clock.today());
        long owed = money.owedBack(run.id()) + wrong.amount();
        if (to.amount() > owed) {
            throw InvalidStep.at("amount", "tooMuchBack", owed);
        }
        entities.persist(new PenaltyRepayment(wrong, to));
    }

    /** What is owed back is told, and one that was closed is open again until what is left is paid, or paid back. */
    private void follow(Penalty penalty, long owed) {
        if (money.owedBack(penalty.id()) != owed) {
            owedBack.tell(penalty);
        }
        if (penalty.endedAt() != null && !money.balance(penalty.id()).open().isEmpty()) {
            penalty.reopen();
            goals.opened(penalty);
            entities.flush();
            proceedings.reopen(penalty.id());
        }
    }

    /** Why nothing can be corrected. */
    Optional<String> nothingEntered(UUID id) {
        boolean none =
                penalties.payments(id).isEmpty() && penalties.repayments(id).isEmpty();
        return none ? Optional.of("nothingEntered") : Optional.empty();
    }
}
