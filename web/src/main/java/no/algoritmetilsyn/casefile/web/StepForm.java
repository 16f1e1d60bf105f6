package no.algoritmetilsyn.casefile.web;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.platform.web.DateInput;

/**
 * What was typed into the form of a step: texts by field, and dates in their three parts. A field of a row in a list is
 * called {@code points-0-text}; how many rows a list has stands in {@code points-rows}. Rows with nothing in them are not
 * sent on. Files are there already when the form is sent on: {@code files-ids} names those that have been received.
 */
public final class StepForm {

    private static final String ROWS = "-rows";
    private static final String IDS = "-ids";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<StepField> fields;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, DateInput> dates = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();

    /**
     * A form with nothing in it.
     *
     * @param typed what is known of it by the names of the form fields: tells how many rows each list has, and which files have been received; may give null
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
        // The page has a button at each file, which is pressed before anything is bound.
        getFileFields().forEach(name -> texts.put(idsName(name), typed.apply(idsName(name))));
    }

    /** Rows of a list are about things that are given, each named by a field: a row that holds nothing else is not sent on. */
    void isAbout(String list, String key) {
        keys.add(list + "." + key);
    }

    boolean isKey(StepField list, StepField column) {
        return keys.contains(list.name() + "." + column.name());
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
            texts.put(key(field, name), null);
        }
    }

    /** Files are chosen in a field of their own name, which a browser sends empty once they have been received. */
    static String key(StepField field, String name) {
        return isFiles(field) ? idsName(name) : name;
    }

    /** Name of the form field that holds the ids of the files received at a field. */
    static String idsName(String name) {
        return name + IDS;
    }

    /** Names of the form fields at which files can be chosen. */
    public List<String> getFileFields() {
        return texts.keySet().stream()
                .filter(name -> name.endsWith(IDS))
                .map(name -> name.substring(0, name.length() - IDS.length()))
                .toList();
    }

    /** Ids of the files received at a field, in order; what is no id is left out. */
    List<UUID> files(String name) {
        return Arrays.stream(orEmpty(texts.get(idsName(name))).split(" "))
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString)
                .distinct()
                .toList();
    }

    /** Changes which files have been received at a field. */
    void setFiles(String name, List<UUID> ids) {
        texts.put(idsName(name), ids.stream().map(UUID::toString).collect(Collectors.joining(" ")));
    }

    private static int rows(StepField list, String told) {
        int most = list.longest();
        return told != null && told.matches("[0-9]{1,3}") ? Math.max(1, Math.min(most, Integer.parseInt(told))) : 1;
    }

    static boolean isDate(StepField field) {
        return field.kind() == StepField.Kind.DATE;
    }

    static boolean isFiles(StepField field) {
        return field.kind() == StepField.Kind.FILES;
    }

    static boolean isList(StepField field) {
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

    /** Fills in what was once typed; where nothing was, what the form begins with. */
    void open(Map<String, String> typed, Map<String, String> start) {
        if (typed == null) {
            begin(start);
        } else {
            fill(typed);
        }
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
        dates.forEach((name, date) -> date.fill(name, typed::get));
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

    static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    /** What was typed, in the shape that the API takes. */
    JsonObject json() {
        return new StepFormInput(fields, this).json();
    }

    /** Name of the form field that something is wrong with. */
    String nameOf(Violation violation) {
        return new StepFormInput(fields, this).nameOf(violation);
    }
}
