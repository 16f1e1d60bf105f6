package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.EndingLacks;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.demand.step.AssessPoints;
import no.algoritmetilsyn.demand.step.CloseDemand;
import no.algoritmetilsyn.demand.step.EscalateDemand;
import no.algoritmetilsyn.demand.step.RemindDemand;
import no.algoritmetilsyn.demand.step.RemindOfLimit;

/** The rules of what comes of a demand: answers are assessed, the body is reminded, neglect has consequences, it ends. */
@Dependent
class DemandOutcomes {

    @PersistenceContext
    EntityManager entities;

    @Inject
    EndingLacks endings;

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
    Proceedings proceedings;

    /** When no point is open afterwards, the demand ends. */
    void assess(AssessPoints step, StepRun run) {
        Demand demand = demands.demand(run.id());
        requireFitting(step, demand);
        step.points().forEach(assessment -> {
            DemandPoint point = demands.point(run.id(), assessment.number()).orElseThrow();
            point.assess(assessment.result(), assessment.limit());
            entities.persist(
                    new DemandAssessment(point.id(), assessment, run.actor().id(), run.now()));
        });
        deadlines.assessed(demand);
        boolean open = demands.points(run.id()).stream()
                .anyMatch(point -> point.state().isOpen());
        if (open) {
            askAgain(demand, step, run);
        } else {
            endings.requireNone(run.id());
            demand.settle(run.now());
            end(demand, run);
        }
        run.variable("pointsOpen", open);
        run.detail("open", Boolean.toString(open));
    }

    private void askAgain(Demand demand, AssessPoints step, StepRun run) {
        demand.askAgain();
        limits.settle(demand, run.now());
        List<AssessPoints.Assessment> insufficient = step.points().stream()
                .filter(assessment -> assessment.result() == AssessPoints.Result.INSUFFICIENT)
                .toList();
        insufficient.forEach(assessment -> limits.askedAgain(
                demand, demands.point(run.id(), assessment.number()).orElseThrow(), assessment.limit()));
        if (!insufficient.isEmpty()) {
            letters.askAgain(demand, insufficient, run);
        }
    }

    private void requireFitting(AssessPoints step, Demand demand) {
        var faults = new ArrayList<Violation>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < step.points().size(); i++) {
            AssessPoints.Assessment assessment = step.points().get(i);
            String pointer = "/points/" + i;
            if (!named.add(assessment.number())) {
                faults.add(Violation.at(pointer + "/number", "twice"));
            } else {
                fault(pointer, assessment, demand).ifPresent(faults::add);
            }
        }
        String missing = demands.answered(demand.id()).stream()
                .map(DemandPoint::number)
                .filter(number -> !named.contains(number))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            faults.add(Violation.at("/points", "missing", missing));
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
    }

    private Optional<Violation> fault(String pointer, AssessPoints.Assessment assessment, Demand demand) {
        Optional<DemandPoint> point = demands.point(demand.id(), assessment.number());
        if (point.isEmpty()) {
            return Optional.of(Violation.at(pointer + "/number", "unknown"));
        }
        PointState state = point.get().state();
        if (!state.isOpen()) {
            return Optional.of(Violation.at(pointer + "/number", "settled"));
        }
        if (assessment.result() != AssessPoints.Result.NOT_NEEDED && state != PointState.ANSWERED) {
            return Optional.of(Violation.at(pointer + "/number", "notAnswered"));
        }
        return assessment.result() == AssessPoints.Result.INSUFFICIENT
                ? rules.limitFault(pointer + "/limit", assessment.limit(), demand.urgentReason() != null)
                : Optional.empty();
    }

    void remindOfLimit(RemindOfLimit step, StepRun run) {
        Demand demand = demands.demand(run.id());
        LocalDate limit = limits.firstLimit(run.id()).orElseThrow();
        letters.remind(demand, false, limit, step.text(), run);
    }

    /** The limit that has passed is recorded as passed; a new one runs. */
    void remind(RemindDemand step, StepRun run) {
        Demand demand = demands.demand(run.id());
        // A reminder may set a shorter limit than a demand: the body has had one already.
        rules.limitFault("/limit", step.limit(), true).ifPresent(fault -> {
            throw new InvalidStep(List.of(fault));
        });
        limits.remind(demand, step.limit());
        letters.remind(demand, true, step.limit(), step.text(), run);
        run.detail("limit", step.limit().toString());
    }

    /** It stays open: the body can still answer, and a penalty counts until it does. */
    void escalate(EscalateDemand step, StepRun run) {
        Demand demand = demands.demand(run.id());
        demand.escalate(step.reason(), run.now());
        limits.lapse(demand);
    }

    void close(CloseDemand step, StepRun run) {
        Demand demand = demands.demand(run.id());
        demand.close(step.reason(), run.now());
        end(demand, run);
    }

    private void end(Demand demand, StepRun run) {
        UUID by = run.actor().id();
        demands.undecided(demand.id())
                .ifPresent(request -> request.decide(TimeRequest.Outcome.LAPSED, null, null, by, run.now()));
        deadlines.ended(demand);
        if (demand.sending() != null) {
            letters.end(demand, run);
        }
        proceedings.end(demand.id(), run.now());
    }
}
