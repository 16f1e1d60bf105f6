package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import no.algoritmetilsyn.casefile.ProceedingPage;
import no.algoritmetilsyn.deadline.web.DeadlineAnswers;

/** Tells proceedings to the API. People are told of by capacity, never by name. */
@Dependent
public class ProceedingAnswers {

    @Inject
    DeadlineAnswers deadlines;

    /** One proceeding with all that belongs to it. */
    ProceedingAnswer of(ProceedingPage page) {
        return new ProceedingAnswer(
                page.proceeding().id(),
                page.proceeding().kind(),
                page.proceeding().reference(),
                page.state(),
                page.proceeding().isOpen(),
                page.proceeding().casefileId(),
                page.caseNumber(),
                page.proceeding().version(),
                page.proceeding().openedAt(),
                page.parties().stream().map(PartyAnswer::of).toList(),
                page.points().stream()
                        .map(point -> new ProceedingAnswer.Point(
                                point.id(), point.number(), point.text(), point.state(), point.limit()))
                        .toList(),
                page.links().stream().map(LinkAnswer::of).toList(),
                page.tasks().stream()
                        .filter(task -> task.state().isOpen())
                        .map(task -> new ProceedingAnswer.Task(task.id(), task.kind(), task.dueOn()))
                        .toList(),
                page.letters().stream()
                        .map(letter -> new ProceedingAnswer.Letter(letter.id(), letter.kind(), letter.sent()))
                        .toList(),
                page.deadlines().stream().map(deadlines::of).toList(),
                facts(page.facts()));
    }

    /** Numbers and truth values as such, everything else as it is written; what is not known is left out. */
    private static Map<String, Object> facts(Map<String, Object> known) {
        var facts = new LinkedHashMap<String, Object>();
        known.forEach((name, value) -> {
            if (value instanceof Boolean || value instanceof Number) {
                facts.put(name, value);
            } else if (value != null) {
                facts.put(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
            }
        });
        return facts;
    }
}
