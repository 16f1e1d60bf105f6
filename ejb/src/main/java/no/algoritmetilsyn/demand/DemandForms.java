package no.algoritmetilsyn.demand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.Automation;
import no.algoritmetilsyn.casefile.step.StepRow;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What the forms of some steps begin with, so that nobody has to type what is known. */
@Dependent
class DemandForms {

    @Inject
    Demands demands;

    @Inject
    DeadlineCalculator calculator;

    @Inject
    AuthorityClock clock;

    /** The draft as it stands; before there is one, the usual limit. */
    Map<String, String> draft(UUID id) {
        Demand demand = demands.demand(id);
        var form = new HashMap<String, String>();
        put(form, "limit", demand.limitOn() == null ? usualLimit() : demand.limitOn());
        put(form, "basis", demand.basis());
        put(form, "automation", demand.automation() == Automation.UNKNOWN ? null : demand.automation());
        put(form, "lastWord", demand.lastWord());
        put(form, "urgentReason", demand.urgentReason());
        put(form, "sourceCodeReason", demand.sourceCodeReason());
        List<DemandPoint> points = demands.points(id);
        form.put("points-rows", Integer.toString(points.size()));
        for (int i = 0; i < points.size(); i++) {
            DemandPoint point = points.get(i);
            put(form, "points-" + i + "-wanted", point.wanted());
            put(form, "points-" + i + "-text", point.text());
            put(form, "points-" + i + "-limit", point.limitOn());
        }
        return form;
    }

    private LocalDate usualLimit() {
        return calculator
                .calculate(AnswerLimits.ACCOUNT, Start.on(StartKind.DISPATCHED, clock.today()), null)
                .dueDate();
    }

    /** A row for each point that waits for an answer. */
    Map<String, String> answer(UUID id) {
        return numbers("answers", demands.waiting(id));
    }

    /** What the body can answer now, point by point. */
    List<StepRow> points(UUID id) {
        return rows(id, demands.waiting(id));
    }

    /** Every point. */
    List<StepRow> all(UUID id) {
        return rows(id, demands.points(id));
    }

    private List<StepRow> rows(UUID id, List<DemandPoint> points) {
        Demand demand = demands.demand(id);
        return points.stream()
                .map(point -> new StepRow(
                        Integer.toString(point.number()),
                        point.text(),
                        point.limitOn() == null ? demand.limitOn() : point.limitOn()))
                .toList();
    }

    /** A row for each point that was answered. */
    Map<String, String> assessment(UUID id) {
        return numbers("points", demands.answered(id));
    }

    private static Map<String, String> numbers(String list, List<DemandPoint> points) {
        var form = new HashMap<String, String>();
        form.put(list + "-rows", Integer.toString(points.size()));
        for (int i = 0; i < points.size(); i++) {
            put(form, list + "-" + i + "-number", points.get(i).number());
        }
        return form;
    }

    /** The day until which the body has asked for time. */
    Map<String, String> moreTime(UUID id) {
        return demands.undecided(id)
                .map(request -> Map.of("until", request.wantedUntil().toString()))
                .orElse(Map.of());
    }

    private static void put(Map<String, String> form, String field, Object value) {
        if (value != null) {
            form.put(field, value.toString());
        }
    }
}
