package no.algoritmetilsyn.fine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.fine.step.CollectFine;
import no.algoritmetilsyn.fine.step.GiveFineTime;
import no.algoritmetilsyn.fine.step.PayFine;
import no.algoritmetilsyn.fine.step.ReduceFine;
import no.algoritmetilsyn.fine.step.RepayFine;
import no.algoritmetilsyn.fine.step.ReverseFine;
import no.algoritmetilsyn.fine.step.SetFineFinal;
import no.algoritmetilsyn.fine.step.TellFineChanged;
import no.algoritmetilsyn.fine.step.WriteOffFine;
import no.algoritmetilsyn.law.ClaimKind;
import no.algoritmetilsyn.law.collection.Collecting;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.publication.Standings;

/** The rules of what is done with a fine that was decided. */
@Dependent
class FineHandling {

    private static final int MOST_YEARS = 10;
    static final long MOST_PAID = 2_000_000_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Fines fines;

    @Inject
    FineDeadlines deadlines;

    @Inject
    FineSettlements settlements;

    @Inject
    FineLetters letters;

    @Inject
    Standings standings;

    @Inject
    Collecting collecting;

    @Inject
    AccessRows rows;

    @Inject
    AuthorityClock clock;

    /** What was paid is kept, also where less is due by the time it is entered: the rest is owed back. */
    void pay(PayFine step, StepRun run) {
        Fine fine = fines.fine(run.id());
        requirePast(step.day(), fine);
        if ((long) fines.paid(run.id()) + step.amount() > MOST_PAID) {
            throw InvalidStep.at("amount", "tooMuch");
        }
        int left = Math.max(0, fine.amount() - fines.kept(run.id()));
        boolean late =
                left > 0 && fine.dueOn() != null && step.day().isAfter(fine.dueOn()) && !deadlines.standsStill(fine);
        entities.persist(new FinePayment(
                run.id(),
                step,
                late,
                collecting.bearsInterest(fine.regime(), ClaimKind.FINE),
                run.actor().id(),
                run.now()));
        rows.wrote(run.id());
        run.detail("amount", step.amount().toString());
        run.detail("late", Boolean.toString(late));
        if (step.amount() >= left) {
            deadlines.paid(fine, step.day());
            if (!settlements.owesBack(fine)) {
                settled(fine, run);
            }
        }
    }

    private void requirePast(LocalDate day, Fine fine) {
        PastDay.require("day", day, fine.decidedOn(), clock.today());
    }

    private void settled(Fine fine, StepRun run) {
        run.endsTaskOf(PayFine.class, run.id(), settlements.end(fine, FineState.PAID, null, run.now()));
    }

    void setFinal(SetFineFinal step, StepRun run) {
        Fine fine = fines.fine(run.id());
        requirePast(step.day(), fine);
        fine.becomeFinal(step.day());
        settlements.begin(fine, step.day());
        run.detail("due", fine.dueOn().toString());
    }

    void giveTime(GiveFineTime step, StepRun run) {
        Fine fine = fines.fine(run.id());
        if (!step.until().isAfter(fine.dueOn())) {
            throw InvalidStep.at("until", "notLater", fine.dueOn());
        }
        LocalDate latest = clock.today().plusYears(MOST_YEARS);
        if (step.until().isAfter(latest)) {
            throw InvalidStep.at("until", "tooLate", latest);
        }
        if (!Holidays.isWorkingDay(step.until())) {
            throw InvalidStep.at("until", "dayOff", Holidays.workingDayFrom(step.until()));
        }
        deadlines.extend(fine, step.until(), step.reason());
        run.detail("from", fine.dueOn().toString());
        fine.due(step.until());
        run.detail("to", step.until().toString());
    }

    void collect(CollectFine step, StepRun run) {
        Fine fine = fines.fine(run.id());
        collecting.refusal(fine.regime(), ClaimKind.FINE, step.collector()).ifPresent(code -> {
            throw InvalidStep.at("collector", code);
        });
        deadlines.passed(fine);
        fine.collect(step.collector(), clock.today());
        run.detail("collector", step.collector().name());
    }

    void reduce(ReduceFine step, StepRun run) {
        Fine fine = fines.fine(run.id());
        if (step.amount() >= fine.amount()) {
            throw InvalidStep.at("amount", "notLower", fine.amount());
        }
        settlements.keep(fine, FineChange.Kind.REDUCED, step.amount(), word(step.reason(), run));
        standings.changed(fine.decisionId(), clock.today());
        run.detail("amount", step.amount().toString());
        if (!settlements.owesBack(fine) && settlements.isPaid(fine)) {
            settled(fine, run);
        }
    }

    void reverse(ReverseFine step, StepRun run) {
        Fine fine = fines.fine(run.id());
        settlements.keep(fine, FineChange.Kind.REVERSED, 0, word(step.reason(), run));
        standings.annulled(fine.decisionId(), clock.today());
        if (!settlements.owesBack(fine)) {
            run.endsTaskOf(
                    PayFine.class, run.id(), settlements.end(fine, FineState.REVERSED, step.reason(), run.now()));
        }
    }

    /** The last of it ends the fine. */
    void repay(RepayFine step, StepRun run) {
        Fine fine = fines.fine(run.id());
        LocalDate paid = fines.payments(run.id()).get(0).paidOn();
        PastDay.require("day", step.day(), paid, clock.today());
        int owed = fines.owedBack(fine);
        if (step.amount() > owed) {
            throw InvalidStep.at("amount", "tooMuch", owed);
        }
        entities.persist(new FineRepayment(run.id(), step, run.actor().id(), run.now()));
        rows.wrote(run.id());
        run.detail("amount", step.amount().toString());
        run.detail("left", Integer.toString(owed - step.amount()));
        if (step.amount() == owed) {
            run.endsTaskOf(PayFine.class, run.id(), settlements.paidBack(fine, run.now()));
        }
    }

    void writeOff(WriteOffFine step, StepRun run) {
        Fine fine = fines.fine(run.id());
        collecting
                .refusal(fine.regime(), ClaimKind.FINE, step.ground(), deadlines.isClaimLapsed(run.id()))
                .ifPresent(code -> {
                    throw InvalidStep.at("ground", code);
                });
        settlements.keep(fine, FineChange.Kind.WRITTEN_OFF, fines.kept(run.id()), word(step.reason(), run));
        run.detail("ground", step.ground().name());
        run.endsTaskOf(PayFine.class, run.id(), settlements.end(fine, FineState.WRITTEN_OFF, step.reason(), run.now()));
    }

    private static FineChange.Word word(String reason, StepRun run) {
        return new FineChange.Word(false, reason, run.actor().id(), run.now());
    }

    void tell(TellFineChanged step, StepRun run) {
        run.created(letters.changed(fines.fine(run.id()), step.because()));
    }
}
