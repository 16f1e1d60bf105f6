package no.algoritmetilsyn.casefile.web;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.algoritmetilsyn.casefile.CaseNumber;
import no.algoritmetilsyn.casefile.step.InputDeclaration;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.platform.web.Option;

/**
 * A field of a step as the page asks for it.
 *
 * @param name of the form field
 * @param kind constant of {@link StepField.Kind}, or {@code CASE} for the number of a case, which is searched for
 * @param hint a sentence that explains it, or null
 * @param options the answers to choose from; empty when it is no choice
 * @param rows lines of a text that may be long
 * @param groups the rows of a list, each with its questions; empty when it is none
 * @param growing whether the list can have one row more
 */
public record StepQuestion(
        String name,
        String kind,
        String label,
        String hint,
        List<Option> options,
        int rows,
        List<List<StepQuestion>> groups,
        boolean growing) {

    private static final int SHORT_TEXT = 4;
    private static final int LETTER = 16;
    private static final int TEXT_IN_ROW = 6;
    private static final int LONGEST_SHORT_TEXT = 5_000;

    private static final Set<String> CITING = Set.of("provision", "ground");

    /** More answers than this are a list to open, not buttons one below the other. */
    private static final int MOST_BUTTONS = 7;

    /** Whether it asks in one line for a provision, as it is cited. */
    public boolean citing() {
        return kind.equals(StepField.Kind.TEXT.name()) && CITING.contains(name.substring(name.lastIndexOf('-') + 1));
    }

    /** The same question with answers to choose from. */
    StepQuestion choosing(List<Option> answers) {
        return new StepQuestion(name, "LONG_CHOICE", label, hint, answers, rows, groups, growing);
    }

    /** The same list with other questions in its rows. */
    StepQuestion with(List<List<StepQuestion>> asked) {
        return new StepQuestion(name, kind, label, hint, options, rows, asked, growing);
    }

    /** The fields of a step or an opening, with as many rows as its form has. */
    static List<StepQuestion> of(InputDeclaration<?> step, List<StepField> fields, StepForm form, StepWords words) {
        return fields.stream().map(field -> of(step, field, form, words)).toList();
    }

    private static StepQuestion of(InputDeclaration<?> step, StepField field, StepForm form, StepWords words) {
        int rows = form.getRows().getOrDefault(field.name(), 0);
        List<List<StepQuestion>> groups = IntStream.range(0, rows)
                .mapToObj(row -> field.fields().stream()
                        .map(column -> one(
                                step,
                                column,
                                StepForm.cellName(field, row, column),
                                field.name() + "." + column.name(),
                                words,
                                List.of(),
                                false))
                        .toList())
                .toList();
        return one(step, field, field.name(), field.name(), words, groups, rows < field.longest());
    }

    private static StepQuestion one(
            InputDeclaration<?> step,
            StepField field,
            String name,
            String key,
            StepWords words,
            List<List<StepQuestion>> groups,
            boolean growing) {
        List<Option> options = words.options(step, field, key);
        boolean opens = field.kind() == StepField.Kind.CHOICE && options.size() > MOST_BUTTONS;
        return new StepQuestion(
                name,
                opens
                        ? "LONG_CHOICE"
                        : field.type() == CaseNumber.class
                                ? "CASE"
                                : field.kind().name(),
                words.own(step, key),
                words.own(step, key + ".hint"),
                opens ? words.withNone(options) : options,
                field.longest() > LONGEST_SHORT_TEXT ? (key.contains(".") ? TEXT_IN_ROW : LETTER) : SHORT_TEXT,
                groups,
                growing);
    }
}
