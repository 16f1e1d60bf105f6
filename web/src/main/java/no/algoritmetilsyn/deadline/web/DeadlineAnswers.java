package no.algoritmetilsyn.deadline.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineCalculator;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.platform.web.Texts;

/** Tells deadlines that run or have run in the reader's language. */
@Dependent
public class DeadlineAnswers {

    @Inject
    DeadlineCalculator calculator;

    @Inject
    Laws laws;

    @Inject
    Texts texts;

    /** What it is about, by which rule and law, its last day, and why it is that one. */
    public DeadlineAnswer of(Deadline deadline) {
        DeadlineText text = DeadlineText.in(texts.getLanguage().tag(), List.of());
        var rule = calculator.rule(deadline.ruleCode(), deadline.rule().regime(), deadline.startDate());
        return new DeadlineAnswer(
                deadline.subjectId(),
                deadline.ruleCode(),
                text.name(rule),
                laws.provision(rule.provision()).citation(text.language()),
                deadline.status(),
                deadline.provisional(),
                deadline.dueDate().orElse(null),
                deadline.lines().stream().map(text::line).toList());
    }
}
