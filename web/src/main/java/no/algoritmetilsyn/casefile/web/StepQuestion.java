package no.algoritmetilsyn.casefile.web;

import java.util.List;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.platform.web.Option;

/**
 * A field of a step as the page asks for it.
 *
 * @param kind constant of {@link StepField.Kind}
 * @param hint a sentence that explains it, or null
 * @param options the answers to choose from; empty when it is no choice
 * @param rows lines of a text that may be long
 */
public record StepQuestion(String name, String kind, String label, String hint, List<Option> options, int rows) {

    private static final int SHORT_TEXT = 4;
    private static final int LETTER = 16;
    private static final int LONGEST_SHORT_TEXT = 5_000;

    static StepQuestion of(StepDeclaration<?> step, StepField field, StepWords words) {
        return new StepQuestion(
                field.name(),
                field.kind().name(),
                words.own(step, field.name()),
                words.own(step, field.name() + ".hint"),
                words.options(step, field),
                field.longest() > LONGEST_SHORT_TEXT ? LETTER : SHORT_TEXT);
    }
}
