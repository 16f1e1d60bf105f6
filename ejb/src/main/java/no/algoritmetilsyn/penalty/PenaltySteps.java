package no.algoritmetilsyn.penalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealsOfDecision;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.Lack;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.letter.desk.LetterPage;
import no.algoritmetilsyn.order.ReversalLetters;
import no.algoritmetilsyn.penalty.question.PenaltyProcedure;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;
import no.algoritmetilsyn.penalty.step.ClosePenalty;
import no.algoritmetilsyn.penalty.step.CollectPenalty;
import no.algoritmetilsyn.penalty.step.CorrectPayment;
import no.algoritmetilsyn.penalty.step.EndPause;
import no.algoritmetilsyn.penalty.step.PausePenalty;
import no.algoritmetilsyn.penalty.step.RegisterPayment;
import no.algoritmetilsyn.penalty.step.RepayPenalty;
import no.algoritmetilsyn.penalty.step.StopPenalty;
import no.algoritmetilsyn.penalty.step.WaivePenalty;
import no.algoritmetilsyn.penalty.step.WriteOffPenalty;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The steps of a coercive fine, and the rules of each. Each that changes a dated fact counts anew. */
@ApplicationScoped
public class PenaltySteps implements ProceedingSteps {

    private static final int FIRST_YEAR = 1900;
    private static final int MOST_YEARS = 10;
    private static final long MOST_CLAIMED = 2_000_000_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Penalties penalties;

    @Inject
    PenaltyCounting counting;

    @Inject
    PenaltyChanges changes;

    @Inject
    PenaltyStandstill standstill;

    @Inject
    PenaltyMoney money;

    @Inject
    PenaltyCorrections corrections;

    @Inject
    PenaltyOwedBack owedBack;

    @Inject
    PenaltyLetters letters;

    @Inject
    ReversalLetters reversals;

    @Inject
    Proceedings proceedings;

    @Inject
    PenaltyGoals goals;

    @Inject
    AppealsOfDecision appeals;

    @Inject
    PenaltyProcedure procedure;

    @Inject
    AuthorityClock clock;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue
                .add(ClaimPenalty.class, this::claim)
                .unless(found -> noClaim(found.id()))
                .startingFrom(id -> Map.of("day", clock.today().toString()));
        catalogue
                .add(PausePenalty.class, (step, run) -> standstill.pause(step, run))
                .unless(found -> standstill.noMorePauses(found.id()));
        catalogue
                .add(EndPause.class, (step, run) -> standstill.end(step, run))
                .unless(found -> standstill.nothingToEnd(found.id()));
        catalogue
                .add(StopPenalty.class, (step, run) -> standstill.stop(step, run))
                .unless(found -> standstill.stopped(found.id()));
        catalogue.add(WaivePenalty.class, this::waive);
        catalogue
                .add(RegisterPayment.class, this::pay)
                .unless(found -> money.nothingClaimed(found.id()))
                .evenAfterTheEnd();
        catalogue
                .add(CorrectPayment.class, (step, run) -> corrections.correct(step, run))
                .unless(found -> corrections.nothingEntered(found.id()))
                .evenAfterTheEnd();
        catalogue
                .add(CollectPenalty.class, (step, run) -> money.collect(step, run))
                .unless(found -> money.notCollectible(found.id()));
        catalogue
                .add(WriteOffPenalty.class, (step, run) -> money.writeOff(step, run))
                .unless(found -> money.nothingOwed(found.id()));
        catalogue
                .add(RepayPenalty.class, (step, run) -> money.repay(step, run))
                .unless(found -> money.nothingOwedBack(found.id()));
        catalogue.finish(catalogue.add(ClosePenalty.class, this::close), this::closing);
    }

    private Optional<String> noClaim(UUID id) {
        return letters.hasAccount() ? letters.submitted(id) : Optional.of("noAccount");
    }

    private void claim(ClaimPenalty step, StepRun run) {
        Penalty penalty = penalties.penalty(run.id());
        PastDay.require("day", step.day(), clock.today());
        if (step.day().getYear() < FIRST_YEAR) {
            throw InvalidStep.at("day", "nothing");
        }
        Counted counted = counting.on(penalty, step.day());
        long left = counted.total() - penalties.claimed(run.id());
        if (left <= 0) {
            throw InvalidStep.at("day", "nothing");
        }
        if (left > MOST_CLAIMED || counted.lines().stream().anyMatch(line -> Math.abs(line.amount()) > MOST_CLAIMED)) {
            throw InvalidStep.at("day", "tooMuch");
        }
        LocalDate due = step.due() == null ? letters.usualDue() : step.due();
        requireDue(due);
        run.created(letters.claim(penalty, step.day(), due));
        run.detail("until", step.day().toString());
        run.detail("amount", Long.toString(left));
        run.detail("due", due.toString());
    }

    /** The body has some time to pay, until a day on which banks work. */
    private void requireDue(LocalDate due) {
        LocalDate first = clock.today().plusDays(PenaltyLetters.SHORTEST);
        if (due.isBefore(first)) {
            throw InvalidStep.at("due", "tooEarly", first);
        }
        LocalDate latest = clock.today().plusYears(MOST_YEARS);
        if (due.isAfter(latest)) {
            throw InvalidStep.at("due", "tooLate", latest);
        }
        if (!Holidays.isWorkingDay(due)) {
            throw InvalidStep.at("due", "dayOff", Holidays.workingDayFrom(due));
        }
    }

    private void waive(WaivePenalty step, StepRun run) {
        Penalty penalty = penalties.penalty(run.id());
        if (!step.tied() && procedure.isWaiverLimited(penalty.regime(), clock.today())) {
            throw InvalidStep.at("tied", "onlyTied");
        }
        long accrued = counting.on(penalty, clock.today()).total();
        if (step.amount() > accrued) {
            throw InvalidStep.at("amount", "tooMuch", accrued);
        }
        UUID letter = step.told() == null
                ? null
                : reversals.send(
                        penalty.reference(), penalty.title(), penalty.body(), null, step.amount(), step.told(), run);
        entities.persist(new PenaltyWaiver(run.id(), step, letter, run.actor().id(), run.now()));
        count(run);
        run.detail("amount", step.amount().toString());
    }

    private void pay(RegisterPayment step, StepRun run) {
        money.pay(step, run);
        owedBack.tell(penalties.penalty(run.id()));
    }

    private void count(StepRun run) {
        Counted counted = changes.changed(penalties.penalty(run.id()));
        run.detail("total", Long.toString(counted.total()));
    }

    private FinishCheck closing(UUID id) {
        Penalty penalty = penalties.penalty(id);
        LocalDate today = clock.today();
        boolean stopped = penalty.lastOn() != null && penalty.lastOn().isBefore(today);
        boolean runs = !stopped && !penalties.points(id).stream().allMatch(PenaltyPoint::isOver);
        long total = counting.on(penalty, today).total();
        long claimed = penalties.claimed(id);
        Optional<String> letter = letters.open(id).map(open -> LetterPage.address(open.id()));
        return new FinishCheck()
                .when(runs, FinishSection.DATES, "stillRuns")
                .when(letter.isPresent(), FinishSection.LETTERS, "letterOpen", letter.orElse(null))
                .when(appeals.isOneOpen(id), FinishSection.QUESTIONS, "appealOpen")
                .when(total > claimed, FinishSection.QUESTIONS, "unclaimed", Lack.at(id, ClaimPenalty.class))
                .when(
                        !money.balance(id).open().isEmpty(),
                        FinishSection.QUESTIONS,
                        "unpaid",
                        Lack.at(id, RegisterPayment.class))
                .when(money.owedBack(id) > 0, FinishSection.QUESTIONS, "owedBack", Lack.at(id, RepayPenalty.class));
    }

    private void close(ClosePenalty step, StepRun run) {
        Penalty penalty = penalties.penalty(run.id());
        penalty.close(step.note(), run.now());
        goals.ended(penalty);
        proceedings.end(run.id(), run.now());
    }
}
