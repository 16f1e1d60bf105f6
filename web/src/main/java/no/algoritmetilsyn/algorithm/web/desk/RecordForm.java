package no.algoritmetilsyn.algorithm.web.desk;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.FieldFault;
import no.algoritmetilsyn.algorithm.standard.FieldType;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.platform.web.FailureFilter;
import no.algoritmetilsyn.text.CleanText;
import no.algoritmetilsyn.text.TypedDate;

/**
 * A record as the inputs of a form, made from the standard: an input bears the id of its field; the number of an
 * organisation {@code <id>-number}; the cell of a row {@code <id>-<row>-<column>}.
 */
final class RecordForm {

    /** Empty rows that a form offers beyond those that are filled in. */
    private static final int SPARE = 2;

    /** What a form sends besides the fields: note, button, numbers of versions, view state. */
    private static final int BESIDES = 20;

    private final List<RecordField> fields;

    RecordForm(RecordStandard standard, RecordKind kind) {
        this.fields = standard.fields(kind);
    }

    /** The fields by their section, in the order of the standard; no section is empty. */
    Map<String, List<RecordField>> sections() {
        return fields.stream()
                .collect(Collectors.groupingBy(RecordField::section, LinkedHashMap::new, Collectors.toList()));
    }

    /** What the inputs hold: texts, and lists of texts for check boxes. */
    Map<String, Object> answers(Content content) {
        Map<String, Object> answers = new HashMap<>();
        fields.forEach(field -> content.get(field.id()).ifPresent(value -> fill(answers, field, value)));
        return answers;
    }

    private static void fill(Map<String, Object> answers, RecordField field, JsonValue value) {
        switch (field.type()) {
            case LINE, TEXT, LINK, DATE, CHOICE -> answers.put(field.id(), ((JsonString) value).getString());
            case CHOICES -> answers.put(field.id(), texts(value));
            case WORDS -> answers.put(field.id(), String.join("\n", texts(value)));
            case ORGANISATION -> {
                answers.put(field.id(), value.asJsonObject().getString("name"));
                answers.put(field.id() + "-number", value.asJsonObject().getString("number", ""));
            }
            case ROWS -> {
                int row = 0;
                for (JsonValue cells : value.asJsonArray()) {
                    for (Map.Entry<String, JsonValue> cell :
                            cells.asJsonObject().entrySet()) {
                        answers.put(cellName(field, row, cell.getKey()), ((JsonString) cell.getValue()).getString());
                    }
                    row++;
                }
            }
        }
    }

    /** What the answers say; inputs that were left empty say nothing. */
    Content content(Map<String, Object> answers) {
        var values = Json.createObjectBuilder();
        fields.forEach(field -> values.add(field.id(), value(answers, field)));
        return new Content(values.build());
    }

    private static JsonValue value(Map<String, Object> answers, RecordField field) {
        return switch (field.type()) {
            case LINE, TEXT, LINK, CHOICE -> Json.createValue(text(answers, field.id()));
            case DATE -> Json.createValue(date(text(answers, field.id())));
            case CHOICES ->
                Json.createArrayBuilder(answers.get(field.id()) instanceof Collection<?> chosen ? chosen : List.of())
                        .build();
            case WORDS ->
                Json.createArrayBuilder(text(answers, field.id())
                                .lines()
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .toList())
                        .build();
            case ORGANISATION -> organisation(answers, field);
            case ROWS -> rows(answers, field);
        };
    }

    /** A day in every form in which people write it; a month or a year, and what is no date, as it was typed. */
    private static String date(String typed) {
        return TypedDate.read(typed).map(LocalDate::toString).orElse(typed);
    }

    private static JsonValue organisation(Map<String, Object> answers, RecordField field) {
        String name = text(answers, field.id());
        String number = OrganisationNumber.tidy(text(answers, field.id() + "-number"));
        var organisation = Json.createObjectBuilder();
        if (!name.isEmpty()) {
            organisation.add("name", name);
        }
        if (!number.isEmpty()) {
            organisation.add("number", number);
        }
        return organisation.build();
    }

    private static JsonValue rows(Map<String, Object> answers, RecordField field) {
        var rows = Json.createArrayBuilder();
        int last = last(answers, field);
        for (int row = 0; row <= last; row++) {
            var cells = Json.createObjectBuilder();
            for (String column : field.columns()) {
                String text = text(answers, cellName(field, row, column));
                if (!text.isEmpty()) {
                    cells.add(column, text);
                }
            }
            JsonObject built = cells.build();
            if (!built.isEmpty()) {
                rows.add(built);
            }
        }
        return rows.build();
    }

    /** Numbers of the rows that the form shows of a field: those with something in them and some that are empty. */
    List<Integer> rows(RecordField field, Map<String, Object> answers) {
        return IntStream.range(0, last(answers, field) + 1 + SPARE).boxed().toList();
    }

    /** Number of the last row with something in it; -1 when there is none. */
    private static int last(Map<String, Object> answers, RecordField field) {
        Pattern cell = Pattern.compile(Pattern.quote(field.id()) + "-(\\d{1,6})-(.+)");
        return answers.keySet().stream()
                .filter(name -> !text(answers, name).isEmpty())
                .map(cell::matcher)
                .filter(name -> name.matches() && field.columns().contains(name.group(2)))
                .mapToInt(name -> Integer.parseInt(name.group(1)))
                .max()
                .orElse(-1);
    }

    /**
     * Whether the server takes the form with these answers and the empty rows that go with them. How many rows there may
     * be the standard tells by their length only, and a file that was imported may bring more of them than a form can
     * send back.
     */
    boolean fits(Map<String, Object> answers) {
        return BESIDES
                        + fields.stream()
                                .mapToInt(field -> inputs(answers, field))
                                .sum()
                <= FailureFilter.MOST_PARAMETERS;
    }

    private int inputs(Map<String, Object> answers, RecordField field) {
        return switch (field.type()) {
            case LINE, TEXT, LINK, DATE, CHOICE, WORDS -> 1;
            case CHOICES -> field.vocabulary().words().size();
            case ORGANISATION -> 2;
            case ROWS -> rows(field, answers).size() * field.columns().size();
        };
    }

    /** Name of the input where a fault is to be put right. Rows that were left empty are not among those checked. */
    String inputOf(FieldFault fault, Map<String, Object> answers) {
        return fields.stream()
                .filter(field -> field.id().equals(fault.field()))
                .findFirst()
                .map(field -> {
                    if (field.type() == FieldType.ROWS) {
                        int row = filled(answers, field)
                                .skip(fault.row())
                                .findFirst()
                                .orElse(0);
                        boolean link = fault.kind() == FieldFault.Kind.NOT_A_LINK;
                        return cellName(
                                field, row, link ? "link" : field.columns().get(0));
                    }
                    return fault.kind() == FieldFault.Kind.NOT_A_NUMBER ? field.id() + "-number" : field.id();
                })
                .orElse(fault.field());
    }

    private static Stream<Integer> filled(Map<String, Object> answers, RecordField field) {
        return IntStream.rangeClosed(0, last(answers, field))
                .filter(row -> field.columns().stream().anyMatch(column -> !text(answers, cellName(field, row, column))
                        .isEmpty()))
                .boxed();
    }

    static String cellName(RecordField field, int row, String column) {
        return field.id() + "-" + row + "-" + column;
    }

    private static String text(Map<String, Object> answers, String name) {
        return answers.get(name) instanceof String text ? CleanText.text(text) : "";
    }

    private static List<String> texts(JsonValue array) {
        return array.asJsonArray().stream()
                .map(item -> ((JsonString) item).getString())
                .toList();
    }
}
