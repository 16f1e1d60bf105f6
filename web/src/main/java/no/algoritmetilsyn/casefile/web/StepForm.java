package no.algoritmetilsyn.casefile.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.platform.web.DateInput;

/**
 * What was typed into the form of a step: texts by field, and dates in their three parts. A field of a row in a list is
 * called {@code points-0-text}; how many rows a list has stands in {@code points-rows}. Rows with nothing in them are not
 * sent on.
 */
public final class StepForm {

    private static final String ROWS = "-rows";

    private final List<StepField> fields;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, DateInput> dates = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    /**
     * A form with nothing in it.
     *
     * @param typed what is known of it by the names of the form fields: tells how many rows each list has; may give null
     */
    StepForm(List<StepField> fields, UnaryOperator<String> typed) {
        this.fields = fields;
        fields.forEach(field -> {
            if (isList(field)) {
                rows.put(field.name(), rows(field, typed.apply(field.name() + ROWS)));
                eachCell(field, (cell, name) -> ask(cell, name));
            } else {
                ask(field, field.name());
            }
        });
    }

    private interface Cell {
        void at(StepField column, String name);
    }

    private void eachCell(StepField list, Cell cell) {
        for (int row = 0; row < rows.get(list.name()); row++) {
            for (StepField column : list.fields()) {
                cell.at(column, cellName(list, row, column));
            }
        }
    }

    private void ask(StepField field, String name) {
        if (isDate(field)) {
            dates.put(name, new DateInput());
        } else {
            texts.put(name, null);
        }
    }

    private static int rows(StepField list, String told) {
        int most = list.longest();
        return told != null && told.matches("[0-9]{1,3}") ? Math.max(1, Math.min(most, Integer.parseInt(told))) : 1;
    }

    private static boolean isDate(StepField field) {
        return field.kind() == StepField.Kind.DATE;
    }

    private static boolean isList(StepField field) {
        return field.kind() == StepField.Kind.GROUPS;
    }

    static String cellName(StepField list, int row, StepField column) {
        return list.name() + "-" + row + "-" + column.name();
    }

    /** The texts, for the fields to be bound to. */
    public Map<String, String> getTexts() {
        return texts;
    }

    /** The dates, for the fields to be bound to. */
    public Map<String, DateInput> getDates() {
        return dates;
    }

    /** How many rows each list has, by its name. */
    public Map<String, Integer> getRows() {
        return rows;
    }

    /** Fills in what the form begins with: texts, and dates as ISO 8601. */
    void begin(Map<String, String> start) {
        start.forEach((name, value) -> {
            if (dates.containsKey(name)) {
                dates.put(name, new DateInput(LocalDate.parse(value)));
            } else if (texts.containsKey(name)) {
                texts.put(name, value);
            }
        });
    }

    /** Fills in what was once typed; what the form does not ask for any more is left out. */
    void fill(Map<String, String> typed) {
        texts.replaceAll((name, before) -> typed.get(name));
        dates.forEach((name, date) -> date.fill(name, typed));
    }

    /** What was typed, by the names of the form fields. */
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        rows.forEach((name, count) -> typed.put(name + ROWS, Integer.toString(count)));
        texts.forEach((name, value) -> typed.put(name, orEmpty(value)));
        dates.forEach((name, date) -> {
            typed.put(name, orEmpty(date.getDay()));
            typed.put(name + "-month", orEmpty(date.getMonth()));
            typed.put(name + "-year", orEmpty(date.getYear()));
        });
        return typed;
    }

    /** What was typed, with one empty row more at the end of a list. */
    Map<String, String> withRow(String list) {
        Map<String, String> typed = typed();
        typed.computeIfPresent(list + ROWS, (name, count) -> Integer.toString(Integer.parseInt(count) + 1));
        return typed;
    }

    /** What was typed, without one row of a list; those after it move up. */
    Map<String, String> withoutRow(String list, int removed) {
        var typed = new LinkedHashMap<String, String>();
        typed().forEach((name, value) -> {
            String[] parts = name.split("-", 3);
            if (parts.length < 3 || !parts[0].equals(list)) {
                typed.put(name, value);
                return;
            }
            int row = Integer.parseInt(parts[1]);
            if (row != removed) {
                typed.put(list + "-" + (row > removed ? row - 1 : row) + "-" + parts[2], value);
            }
        });
        typed.put(list + ROWS, Integer.toString(Math.max(1, rows.get(list) - 1)));
        return typed;
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    /** What was typed, in the shape that the API takes. */
    JsonObject json() {
        var json = Json.createObjectBuilder();
        fields.forEach(field -> {
            if (isList(field)) {
                var list = Json.createArrayBuilder();
                filled(field).forEach(row -> list.add(row(field, row)));
                json.add(field.name(), list);
            } else {
                add(json, field, field.name());
            }
        });
        return json.build();
    }

    private JsonObject row(StepField list, int row) {
        var json = Json.createObjectBuilder();
        list.fields().forEach(column -> add(json, column, cellName(list, row, column)));
        return json.build();
    }

    private void add(JsonObjectBuilder json, StepField field, String name) {
        String value = isDate(field) ? date(dates.get(name)) : texts.get(name);
        if (value != null) {
            json.add(field.name(), value);
        }
    }

    /** The rows of a list that hold something, in order. */
    private List<Integer> filled(StepField list) {
        var filled = new ArrayList<Integer>();
        for (int row = 0; row < rows.get(list.name()); row++) {
            int number = row;
            if (list.fields().stream().anyMatch(column -> holdsSomething(column, cellName(list, number, column)))) {
                filled.add(row);
            }
        }
        return filled;
    }

    private boolean holdsSomething(StepField column, String name) {
        return isDate(column)
                ? !dates.get(name).isEmpty()
                : !orEmpty(texts.get(name)).isBlank();
    }

    /** Name of the form field that something is wrong with. */
    String nameOf(Violation violation) {
        String[] path = violation.pointer().substring(1).split("/");
        Optional<StepField> list = fields.stream()
                .filter(field -> isList(field) && field.name().equals(path[0]))
                .findFirst();
        if (list.isEmpty()) {
            return violation.field();
        }
        StepField first = list.get().fields().get(0);
        if (path.length < 2) {
            return cellName(list.get(), 0, first);
        }
        List<Integer> filled = filled(list.get());
        int index = Integer.parseInt(path[1]);
        int row = index < filled.size() ? filled.get(index) : 0;
        return path[0] + "-" + row + "-" + (path.length > 2 ? path[2] : first.name());
    }

    /** The date as ISO 8601, else what stands in the fields, which is none. */
    private static String date(DateInput date) {
        if (date.isEmpty()) {
            return null;
        }
        Optional<LocalDate> read = date.toDate();
        return read.map(LocalDate::toString)
                .orElseGet(() -> String.join(
                        " ", orEmpty(date.getDay()), orEmpty(date.getMonth()), orEmpty(date.getYear()), "?"));
    }
}
