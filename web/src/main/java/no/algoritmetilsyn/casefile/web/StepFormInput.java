package no.algoritmetilsyn.casefile.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.platform.web.DateInput;

/** A filled-in form as the input of its step, and the way back from a fault in the input to the field it was typed in. */
final class StepFormInput {

    private final List<StepField> fields;
    private final StepForm form;

    StepFormInput(List<StepField> fields, StepForm form) {
        this.fields = fields;
        this.form = form;
    }

    /** In the shape that the API takes. */
    JsonObject json() {
        var json = Json.createObjectBuilder();
        fields.forEach(field -> {
            if (StepForm.isList(field)) {
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
        list.fields().forEach(column -> add(json, column, StepForm.cellName(list, row, column)));
        return json.build();
    }

    private void add(JsonObjectBuilder json, StepField field, String name) {
        if (StepForm.isFiles(field)) {
            var ids = Json.createArrayBuilder();
            form.files(name).forEach(id -> ids.add(id.toString()));
            json.add(field.name(), ids);
            return;
        }
        String value = StepForm.isDate(field)
                ? date(form.getDates().get(name))
                : form.getTexts().get(name);
        if (value != null) {
            json.add(field.name(), value);
        }
    }

    /** The date as ISO 8601, else what stands in the fields, which is none. */
    private static String date(DateInput date) {
        if (date.isEmpty()) {
            return null;
        }
        Optional<LocalDate> read = date.toDate();
        return read.map(LocalDate::toString)
                .orElseGet(() -> String.join(
                        " ",
                        StepForm.orEmpty(date.getDay()),
                        StepForm.orEmpty(date.getMonth()),
                        StepForm.orEmpty(date.getYear()),
                        "?"));
    }

    /** The rows of a list that hold something, in order. */
    private List<Integer> filled(StepField list) {
        var filled = new ArrayList<Integer>();
        for (int row = 0; row < form.getRows().get(list.name()); row++) {
            int number = row;
            if (list.fields().stream()
                    .filter(column -> !form.isKey(list, column))
                    .anyMatch(column -> holdsSomething(column, StepForm.cellName(list, number, column)))) {
                filled.add(row);
            }
        }
        return filled;
    }

    private boolean holdsSomething(StepField column, String name) {
        return StepForm.isDate(column)
                ? !form.getDates().get(name).isEmpty()
                : !StepForm.orEmpty(form.getTexts().get(StepForm.key(column, name)))
                        .isBlank();
    }

    /** Name of the form field that something is wrong with. */
    String nameOf(Violation violation) {
        String[] path = violation.pointer().substring(1).split("/");
        Optional<StepField> field =
                fields.stream().filter(one -> one.name().equals(path[0])).findFirst();
        if (field.isEmpty() || !StepForm.isList(field.get())) {
            return field.map(StepField::name).orElseGet(violation::field);
        }
        StepField first = field.get().fields().get(0);
        if (path.length < 2) {
            return StepForm.cellName(field.get(), 0, first);
        }
        List<Integer> filled = filled(field.get());
        int index = Integer.parseInt(path[1]);
        int row = index < filled.size() ? filled.get(index) : 0;
        return path[0] + "-" + row + "-" + (path.length > 2 ? path[2] : first.name());
    }
}
