package no.algoritmetilsyn.process;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.casefile.step.input.StepField;

/** What somebody has filled into the form of a step: values by their place in the input. */
final class WalkForm {

    private final List<StepField> fields;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    private final Set<String> empty = new HashSet<>();

    /**
     * A form that begins with something.
     *
     * @param start by form field, such as {@code points-0-number}
     */
    WalkForm(List<StepField> fields, Map<String, String> start) {
        this.fields = fields;
        for (StepField field : fields) {
            if (field.kind() == StepField.Kind.GROUPS) {
                rows.put(field.name(), begin(field, start));
            } else if (start.get(field.name()) != null
                    && !start.get(field.name()).isEmpty()) {
                values.put(field.name(), typed(field, start.get(field.name())));
            }
        }
    }

    private static List<Map<String, Object>> begin(StepField list, Map<String, String> start) {
        var all = new ArrayList<Map<String, Object>>();
        for (int i = 0; ; i++) {
            var row = new LinkedHashMap<String, Object>();
            for (StepField field : list.fields()) {
                String value = start.get(list.name() + "-" + i + "-" + field.name());
                if (value != null && !value.isEmpty()) {
                    row.put(field.name(), typed(field, value));
                }
            }
            if (row.isEmpty()) {
                return all;
            }
            all.add(row);
        }
    }

    private static Object typed(StepField field, String value) {
        return switch (field.kind()) {
            case COUNT -> Integer.valueOf(value.replace(" ", ""));
            case AMOUNT -> new BigDecimal(value.replace(" ", "").replace(',', '.'));
            case YES_NO -> Boolean.valueOf(value);
            default -> value;
        };
    }

    List<StepField> fields() {
        return fields;
    }

    /** Leaves something empty: a field, a list, or {@code list/field} for a field in each of its rows. */
    void leaveEmpty(String place) {
        empty.add(place);
        values.remove(place);
        if (rows.containsKey(place)) {
            rows.get(place).clear();
        }
    }

    boolean isLeftEmpty(String list, String field) {
        return empty.contains(list == null ? field : list + "/" + field);
    }

    StepField field(String name) {
        return fields.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The fields that are no part of a list. */
    Map<String, Object> values() {
        return values;
    }

    /** The rows of a list. */
    List<Map<String, Object>> rows(String list) {
        return rows.get(list);
    }

    JsonObject json() {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach((name, value) -> add(object, name, value));
        rows.forEach((list, all) -> {
            if (!all.isEmpty()) {
                JsonArrayBuilder array = Json.createArrayBuilder();
                for (Map<String, Object> row : all) {
                    JsonObjectBuilder one = Json.createObjectBuilder();
                    row.forEach((name, value) -> add(one, name, value));
                    array.add(one);
                }
                object.add(list, array);
            }
        });
        return object.build();
    }

    private static void add(JsonObjectBuilder object, String name, Object value) {
        if (value instanceof Integer count) {
            object.add(name, count);
        } else if (value instanceof BigDecimal amount) {
            object.add(name, amount);
        } else if (value instanceof Boolean yes) {
            object.add(name, yes);
        } else if (value instanceof List<?> ids) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            ids.forEach(id -> array.add(String.valueOf(id)));
            object.add(name, array);
        } else {
            object.add(name, String.valueOf(value));
        }
    }
}
