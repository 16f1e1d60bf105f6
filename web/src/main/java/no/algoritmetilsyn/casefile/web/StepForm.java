package no.algoritmetilsyn.casefile.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.platform.web.DateInput;

/** What was typed into the form of a step: texts by field, and dates in their three parts. */
public final class StepForm {

    private final List<StepField> fields;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, DateInput> dates = new LinkedHashMap<>();

    /** A form with nothing in it. */
    StepForm(List<StepField> fields) {
        this.fields = fields;
        fields.forEach(field -> {
            if (isDate(field)) {
                dates.put(field.name(), new DateInput());
            } else {
                texts.put(field.name(), null);
            }
        });
    }

    private static boolean isDate(StepField field) {
        return field.kind() == StepField.Kind.DATE;
    }

    /** The texts, for the fields to be bound to. */
    public Map<String, String> getTexts() {
        return texts;
    }

    /** The dates, for the fields to be bound to. */
    public Map<String, DateInput> getDates() {
        return dates;
    }

    /** Fills in what the form begins with: texts, and dates as ISO 8601. */
    void begin(Map<String, String> start) {
        start.forEach((name, value) -> {
            if (dates.containsKey(name)) {
                dates.put(name, new DateInput(LocalDate.parse(value)));
            } else {
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
        texts.forEach((name, value) -> typed.put(name, orEmpty(value)));
        dates.forEach((name, date) -> {
            typed.put(name, orEmpty(date.getDay()));
            typed.put(name + "-month", orEmpty(date.getMonth()));
            typed.put(name + "-year", orEmpty(date.getYear()));
        });
        return typed;
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    /** What was typed, in the shape that the API takes. */
    JsonObject json() {
        var json = Json.createObjectBuilder();
        fields.forEach(field -> {
            String value = isDate(field) ? date(dates.get(field.name())) : texts.get(field.name());
            if (value != null) {
                json.add(field.name(), value);
            }
        });
        return json.build();
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
