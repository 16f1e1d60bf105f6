package no.algoritmetilsyn.algorithm.web.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.FieldType;
import no.algoritmetilsyn.algorithm.standard.RecordField;

/**
 * The inputs of the form of a record as texts that can be kept, and back: what is chosen in the check boxes of a field is
 * one text with a line for each.
 */
final class KeptInputs {

    private static final List<String> BESIDE = List.of("note", RecordEditor.BASE, RecordEditor.BEGUN_FROM);

    private final RecordForm form;

    KeptInputs(RecordForm form) {
        this.form = form;
    }

    /**
     * What was typed or sent, as texts; what is empty stays, since it may have been emptied.
     *
     * @param begun content that the form was begun from, which tells how many rows it has
     * @param typed what an input holds: a text or several, or null
     */
    Map<String, String> texts(Content begun, Function<String, Object> typed) {
        Map<String, Object> stored = form.answers(begun);
        Map<String, String> texts = new TreeMap<>();
        Stream.concat(BESIDE.stream(), fields().flatMap(field -> names(field, stored)))
                .forEach(name -> texts.put(name, text(typed.apply(name))));
        return texts;
    }

    private Stream<RecordField> fields() {
        return form.sections().values().stream().flatMap(List::stream);
    }

    private Stream<String> names(RecordField field, Map<String, Object> stored) {
        return switch (field.type()) {
            case ORGANISATION -> Stream.of(field.id(), field.id() + "-number");
            case ROWS ->
                form.rows(field, stored).stream().flatMap(row -> field.columns().stream()
                        .map(column -> RecordForm.cellName(field, row, column)));
            default -> Stream.of(field.id());
        };
    }

    private static String text(Object typed) {
        if (typed instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining("\n"));
        }
        return typed == null ? "" : typed.toString();
    }

    /** What the inputs hold, from texts that were kept. */
    Map<String, Object> answers(Map<String, String> texts) {
        Map<String, Object> answers = new HashMap<>(texts);
        fields().filter(field -> field.type() == FieldType.CHOICES && texts.containsKey(field.id()))
                .forEach(field ->
                        answers.put(field.id(), texts.get(field.id()).lines().toList()));
        return answers;
    }
}
