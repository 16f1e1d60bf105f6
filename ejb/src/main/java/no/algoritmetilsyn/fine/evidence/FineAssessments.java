package no.algoritmetilsyn.fine.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.casefile.ContemplatedFines;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.decision.DecisionGround;
import no.algoritmetilsyn.fine.step.AskCoordination;
import no.algoritmetilsyn.fine.step.AssessBreaches;
import no.algoritmetilsyn.fine.step.ConsiderFine;
import no.algoritmetilsyn.fine.step.CountCeiling;
import no.algoritmetilsyn.fine.step.EnterCoordinationAnswer;
import no.algoritmetilsyn.fine.step.SkipCoordination;
import no.algoritmetilsyn.fine.step.WeighFactors;
import no.algoritmetilsyn.law.power.FineFactor;
import no.algoritmetilsyn.law.power.Powers;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The rules of what is assessed, asked and counted before a fine is decided. Who writes any of it does not sign the decision. */
@Dependent
class FineAssessments {

    private static final int FIRST_YEAR = 1970;

    @PersistenceContext
    EntityManager entities;

    @Inject
    FineEvidenceRows evidence;

    @Inject
    FineCounting counting;

    @Inject
    FineLaw law;

    @Inject
    Powers powers;

    @Inject
    ContemplatedFines contemplated;

    @Inject
    AccessRows rows;

    @Inject
    AuthorityClock clock;

    void consider(ConsiderFine step, StepRun run) {
        PastDay.require("since", step.since(), clock.today());
        Decision decision = evidence.decision(run.id());
        contemplated.contemplate(
                run.proceeding(), decision.directedAt().organisationNumber(), step.since(), step.reason());
        run.detail("since", step.since().toString());
    }

    void assess(AssessBreaches step, StepRun run) {
        Set<Integer> grounds =
                evidence.grounds(run.id()).stream().map(DecisionGround::number).collect(Collectors.toSet());
        var faults = new ArrayList<Violation>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < step.breaches().size(); i++) {
            int number = step.breaches().get(i).number();
            String pointer = "/breaches/" + i + "/number";
            if (!grounds.contains(number)) {
                faults.add(Violation.at(pointer, "unknown"));
            } else if (!named.add(number)) {
                faults.add(Violation.at(pointer, "twice"));
            }
        }
        refuse(faults);
        step.breaches()
                .forEach(breach -> entities.persist(
                        new FineBreach(run.id(), breach, run.actor().id(), run.now())));
        written(run, "breaches", step.breaches().size());
    }

    void weigh(WeighFactors step, StepRun run) {
        Decision decision = evidence.decision(run.id());
        Set<String> known =
                law.factors(decision.power()).stream().map(FineFactor::id).collect(Collectors.toSet());
        var faults = new ArrayList<Violation>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < step.factors().size(); i++) {
            String factor = step.factors().get(i).factor();
            String pointer = "/factors/" + i + "/factor";
            if (!known.contains(factor)) {
                faults.add(Violation.at(pointer, "unknown"));
            } else if (!named.add(factor)) {
                faults.add(Violation.at(pointer, "twice"));
            }
        }
        refuse(faults);
        step.factors()
                .forEach(factor -> entities.persist(
                        new FineWeight(run.id(), factor, run.actor().id(), run.now())));
        written(run, "factors", step.factors().size());
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
    }

    private void written(StepRun run, String what, int count) {
        rows.wrote(run.id());
        run.detail(what, Integer.toString(count));
    }

    void ask(AskCoordination step, StepRun run) {
        PastDay.require("day", step.day(), clock.today());
        keep(FineCoordination.asked(run.id(), next(run), step, run.actor().id(), run.now()), run);
    }

    void answer(EnterCoordinationAnswer step, StepRun run) {
        FineCoordination asked = evidence.coordinations(run.id()).stream()
                .filter(one -> one.number() == step.number() && one.isOpen())
                .findFirst()
                .orElseThrow(() -> InvalidStep.at("number", "unknown"));
        PastDay.require("day", step.day(), asked.askedOn(), clock.today());
        asked.answer(step);
        written(run, "number", step.number());
    }

    void skip(SkipCoordination step, StepRun run) {
        keep(FineCoordination.unneeded(run.id(), next(run), step, run.actor().id(), run.now()), run);
    }

    private int next(StepRun run) {
        return evidence.coordinations(run.id()).size() + 1;
    }

    private void keep(FineCoordination row, StepRun run) {
        entities.persist(row);
        run.detail("partner", row.partner().name());
        written(run, "number", row.number());
    }

    void count(CountCeiling step, StepRun run) {
        if (step.breachEnded() != null) {
            PastDay.require("breachEnded", step.breachEnded(), clock.today());
            if (step.breachEnded().getYear() < FIRST_YEAR) {
                throw InvalidStep.at("breachEnded", "outOfRange");
            }
        }
        Decision decision = evidence.decision(run.id());
        FineCounted counted = counting.count(step, decision, clock.today());
        String act = powers.latestCeiling(step.basis()).orElseThrow().regime();
        if (!act.equals(law.power(decision.power()).regime())) {
            throw InvalidStep.at("basis", "otherAct");
        }
        int place = evidence.counts(run.id()).size() + 1;
        entities.persist(new FineCount(run.id(), place, counted, run.actor().id(), run.now()));
        written(run, "place", place);
        run.detail("ceiling", Long.toString(counted.answer().ceiling()));
        run.detail("receipt", counted.receipt().sha256());
    }
}
