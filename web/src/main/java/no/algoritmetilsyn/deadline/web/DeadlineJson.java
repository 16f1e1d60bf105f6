package no.algoritmetilsyn.deadline.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.platform.web.Texts;

/** A deadline that runs or has run, as the API tells it. */
@Dependent
public class DeadlineJson {

    @Inject
    DeadlineCalculator calculator;

    @Inject
    Laws laws;

    @Inject
    Texts texts;

    /** What it is about, by which rule and law, its last day, and why it is that one. */
    public JsonObject of(Deadline deadline) {
        DeadlineText text = DeadlineText.in(texts.getLanguage().tag(), List.of());
        var rule = calculator.rule(deadline.ruleCode(), deadline.rule().regime(), deadline.startDate());
        var steps = Json.createArrayBuilder();
        deadline.steps().forEach(step -> steps.add(text.step(step)));
        var json = Json.createObjectBuilder()
                .add("subject", deadline.subjectId().toString())
                .add("rule", deadline.ruleCode())
                .add("name", text.name(rule))
                .add("law", new RuleJson(rule, laws, text).citation())
                .add("status", deadline.status().name())
                .add("provisional", deadline.provisional());
        deadline.dueDate().ifPresent(due -> json.add("due", due.toString()));
        return json.add("steps", steps).build();
    }
}
