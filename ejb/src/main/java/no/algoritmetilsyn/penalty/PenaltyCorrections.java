package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.law.collection.ClaimPayment;
import no.algoritmetilsyn.law.collection.Correction;
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
        LocalDate last = penalties.payments(run.id()).stream()
                .map(PenaltyPayment::paidOn)
                .max(Comparator.naturalOrder())
                .orElseGet(clock::today);
        money.endPaid(before, run.id(), last);
        money.goOn(before, run.id());
        follow(penalties.penalty(run.id()), owed);
    }

    private void correct(PenaltyPayment wrong, List<PenaltyPayment> all, CorrectPayment step, StepRun run) {
        Correction to = correction(wrong.amount(), wrong.paidOn(), step, run);
        PastDay.require("day", step.day(), clock.today());
        long repaid = penalties.repaid(run.id());
        if (penalties.paid(run.id()) - wrong.amount() + to.amount() < repaid) {
            throw InvalidStep.at("amount", "paidBack", repaid);
        }
        var right = new PenaltyPayment(wrong, to, false, false);
        List<PenaltyPayment> others =
                all.stream().filter(payment -> payment != wrong).toList();
        boolean late = to.amount() > 0 && isLate(right, others, run.id());
        boolean interest = money.bearsInterest(run.id());
        entities.persist(new PenaltyPayment(wrong, to, late, interest));
        entities.flush();
        List<PenaltyPayment> now = penalties.payments(run.id());
        for (PenaltyPayment other : others) {
            boolean is = isLate(other, now, run.id());
            if (is != isLate(other, all, run.id()) && is != other.late()) {
                var same = new Correction(other.amount(), other.paidOn(), to.reason(), to.by(), to.at());
                entities.persist(new PenaltyPayment(other, same, is, interest));
            }
        }
    }

    private boolean isLate(PenaltyPayment payment, List<PenaltyPayment> all, UUID id) {
        return money.isLate(id, payment.paidOn(), ClaimPayment.before(payment, all));
    }

    private void correct(PenaltyRepayment wrong, List<PenaltyPayment> paid, CorrectPayment step, StepRun run) {
        Correction to = correction(wrong.amount(), wrong.repaidOn(), step, run);
        LocalDate first = paid.isEmpty() ? null : paid.get(0).paidOn();
        PastDay.require("day", step.day(), first, clock.today());
        long owed = money.owedBack(run.id()) + wrong.amount();
        if (to.amount() > owed) {
            throw InvalidStep.at("amount", "tooMuchBack", owed);
        }
        entities.persist(new PenaltyRepayment(wrong, to));
    }

    private static Correction correction(int amount, LocalDate day, CorrectPayment step, StepRun run) {
        if (Objects.equals(step.amount(), amount) && Objects.equals(step.day(), day)) {
            throw InvalidStep.at("amount", "same");
        }
        int right = step.amount() == null ? 0 : step.amount();
        run.detail("from", Integer.toString(amount));
        run.detail("to", Integer.toString(right));
        return new Correction(
                right,
                step.day() == null ? day : step.day(),
                step.reason(),
                run.actor().id(),
                run.now());
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
