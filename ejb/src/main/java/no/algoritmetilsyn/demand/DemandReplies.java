package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.algoritmetilsyn.casefile.IncomingWords;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.demand.step.AskMoreTime;
import no.algoritmetilsyn.demand.step.GrantMoreTime;
import no.algoritmetilsyn.demand.step.HandInAnswer;
import no.algoritmetilsyn.demand.step.RefuseMoreTime;
import no.algoritmetilsyn.demand.step.RemindDemand;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.journal.JournalEntry;
import no.algoritmetilsyn.journal.NewEntry;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.Tasks;

/** The rules of what a body answers and asks for, itself or as staff write it down. */
@Dependent
class DemandReplies {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Demands demands;

    @Inject
    DemandRules rules;

    @Inject
    DemandDeadlines deadlines;

    @Inject
    AnswerLimits limits;

    @Inject
    DemandLetters letters;

    @Inject
    Tasks tasks;

    @Inject
    AuthorityClock clock;

    @Inject
    IncomingWords words;

    @Inject
    Journal journal;

    /** The answers to some points; whether they were in time is counted from the day they were posted. */
    void handIn(HandInAnswer step, StepRun run) {
        Demand demand = demands.demand(run.id());
        requirePosted(step.posted(), demand);
        requireFitting(step, demand);
        step.answers().forEach(answer -> {
            DemandPoint point = demands.point(run.id(), answer.number()).orElseThrow();
            entities.persist(
                    new DemandAnswer(point.id(), step, answer, run.actor().id(), run.now()));
            point.answer();
        });
        demands.undecided(run.id()).ifPresent(request -> {
            request.decide(TimeRequest.Outcome.LAPSED, null, null, run.actor().id(), run.now());
            deadlines.timeDecided(demand);
        });
        demand.handIn();
        deadlines.answered(demand, step.posted());
        enter(demand, step, run);
        letters.confirmReceipt(demand, step, run);
        run.detail("posted", step.posted().toString());
    }

    /** Enters in the journal that the body has answered. */
    private void enter(Demand demand, HandInAnswer answers, StepRun run) {
        String title = "Svar på " + (demand.isOrder() ? "pålegg om opplysninger" : "krav om redegjørelse");
        journal.record(new NewEntry(
                demand.casefileId(),
                JournalEntry.Kind.INCOMING,
                title + " " + demand.reference(),
                title,
                answers.posted(),
                run.now(),
                "DEMAND",
                demand.id(),
                null,
                demand.addressee().organisationId(),
                answers.answers().stream()
                        .flatMap(answer -> answer.files().stream())
                        .distinct()
                        .toList(),
                null,
                DemandLetters.EXEMPTION));
    }

    /** Each point is answered once at a time, and is not settled. */
    private void requireFitting(HandInAnswer step, Demand demand) {
        var faults = new ArrayList<Violation>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < step.answers().size(); i++) {
            int number = step.answers().get(i).number();
            String pointer = "/answers/" + i + "/number";
            Optional<DemandPoint> point = demands.point(demand.id(), number);
            if (!named.add(number)) {
                faults.add(Violation.at(pointer, "twice"));
            } else if (point.isEmpty()) {
                faults.add(Violation.at(pointer, "unknown"));
            } else if (!point.get().state().isOpen()) {
                faults.add(Violation.at(pointer, "settled"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
    }

    void askMoreTime(AskMoreTime step, StepRun run) {
        Demand demand = demands.demand(run.id());
        requirePosted(step.posted(), demand);
        LocalDate limit = limits.lastLimit(run.id()).orElseThrow();
        if (step.posted().isAfter(limit)) {
            throw InvalidStep.at("posted", "afterLimit", limit);
        }
        if (!step.until().isAfter(limit)) {
            throw InvalidStep.at("until", "notLater", limit);
        }
        var request = new TimeRequest(run.id(), step, run.actor().id(), run.now());
        entities.persist(request);
        deadlines.timeAsked(demand);
        words.enter(
                "Ber om mer tid",
                IncomingWords.Sender.organisation(demand.addressee().organisationId()),
                step.posted(),
                run);
        run.created(request.id());
        run.detail("until", step.until().toString());
    }

    /** The deadline moves, and with it what waits for it. What was asked for in time can be given when it has passed: nothing is neglected then. */
    void grantMoreTime(GrantMoreTime step, StepRun run) {
        Demand demand = demands.demand(run.id());
        LocalDate limit = limits.lastLimit(run.id()).orElseThrow();
        if (!step.until().isAfter(limit)) {
            throw InvalidStep.at("until", "notLater", limit);
        }
        if (!Holidays.isWorkingDay(step.until())) {
            throw InvalidStep.at("until", "dayOff", Holidays.workingDayFrom(step.until()));
        }
        if (!step.until().isAfter(clock.today())) {
            throw InvalidStep.at("until", "past");
        }
        LocalDate asked = demands.undecided(run.id()).orElseThrow().postedOn();
        decide(TimeRequest.Outcome.GRANTED, step.until(), step.reason(), run);
        limits.extend(demand, step.until(), asked, step.reason());
        if (limits.nonePassed(run.id()) && tasks.isOpen(run.id(), StepRun.taskOf(RemindDemand.class))) {
            run.endsTaskOf(RemindDemand.class, run.id(), Map.of());
        }
        letters.grantTime(demand, limit, step, run);
        run.detail("from", limit.toString());
        run.detail("to", step.until().toString());
    }

    void refuseMoreTime(RefuseMoreTime step, StepRun run) {
        LocalDate asked = demands.undecided(run.id()).orElseThrow().postedOn();
        decide(TimeRequest.Outcome.REFUSED, null, step.reason(), run);
        LocalDate limit = limits.lastLimit(run.id()).orElseThrow();
        letters.refuseTime(demands.demand(run.id()), asked, limit, step.reason(), run);
    }

    private void decide(TimeRequest.Outcome outcome, LocalDate until, String reason, StepRun run) {
        TimeRequest request = demands.undecided(run.id()).orElseThrow();
        request.decide(outcome, until, reason, run.actor().id(), run.now());
        deadlines.timeDecided(demands.demand(run.id()));
    }

    private void requirePosted(LocalDate posted, Demand demand) {
        rules.postedFault(posted, demand).ifPresent(fault -> {
            throw new InvalidStep(List.of(Violation.of("posted", fault)));
        });
    }
}
