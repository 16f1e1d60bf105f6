package no.algoritmetilsyn.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.casefile.step.input.Violation;

/** Fills forms in by what their fields are, and mends them by what is said to be wrong, as somebody does who reads the faults. */
final class WalkWriter {

    private static final List<String> MISSING = List.of(
            "required", "sayWhat", "sayWhich", "orReason", "notBlank", "missing", "weighing", "outweigh", "notTold");

    private final Random random;
    private final WalkValues values;
    private final WalkDays days;

    WalkWriter(Random random, WalkValues values, WalkDays days) {
        this.random = random;
        this.values = values;
        this.days = days;
    }

    /** Fills in all that is asked for, and some of what may be left out. */
    void fill(WalkForm form, WalkValues.Place place) {
        for (StepField field : form.fields()) {
            if (field.kind() == StepField.Kind.GROUPS) {
                List<Map<String, Object>> rows = form.rows(field.name());
                boolean empty = form.isLeftEmpty(null, field.name());
                if (rows.isEmpty() && !empty && (field.required() || random.nextInt(4) == 0)) {
                    rows.add(new LinkedHashMap<>());
                }
                for (int i = 0; i < rows.size(); i++) {
                    fill(form, field.fields(), rows.get(i), place.in(field.name(), i));
                }
            }
        }
        fill(form, form.fields(), form.values(), place);
    }

    private void fill(WalkForm form, List<StepField> fields, Map<String, Object> into, WalkValues.Place place) {
        for (StepField field : fields) {
            if (field.kind() != StepField.Kind.GROUPS
                    && !into.containsKey(field.name())
                    && !form.isLeftEmpty(place.list(), field.name())
                    && (field.required() || random.nextInt(100) < values.likely(field, place))) {
                put(field, into, place);
            }
        }
    }

    private void put(StepField field, Map<String, Object> into, WalkValues.Place place) {
        Object value = values.of(field, place, into.get(field.name()));
        if (value != null) {
            into.put(field.name(), value);
        }
    }

    /** Mends what is said to be wrong. */
    void mend(WalkForm form, List<Violation> faults, WalkValues.Place place) {
        for (Violation fault : faults) {
            String[] way = fault.pointer().split("/");
            StepField field = way.length < 2 ? null : form.field(way[1]);
            if (field == null) {
                continue;
            }
            if (field.kind() != StepField.Kind.GROUPS) {
                mend(field, form.values(), fault, place);
                continue;
            }
            List<Map<String, Object>> rows = form.rows(field.name());
            int row = way.length < 3 || !way[2].matches("\\d+") ? -1 : Integer.parseInt(way[2]);
            if (row < 0 || row >= rows.size()) {
                mendList(form, field, rows, fault.code(), place);
            } else if (way.length > 3) {
                field.fields().stream()
                        .filter(each -> each.name().equals(way[3]))
                        .forEach(each -> mend(each, rows.get(row), fault, place.in(field.name(), row)));
                if (fault.code().equals("twice") || isHopeless(field, rows.get(row), way[3])) {
                    rows.remove(row);
                    return;
                }
            } else {
                rows.remove(row);
                return;
            }
        }
    }

    private void mendList(
            WalkForm form, StepField list, List<Map<String, Object>> rows, String code, WalkValues.Place place) {
        if (MISSING.contains(code) || random.nextBoolean()) {
            var row = new LinkedHashMap<String, Object>();
            fill(form, list.fields(), row, place.in(list.name(), rows.size()));
            rows.add(row);
        } else if (!rows.isEmpty()) {
            rows.remove(rows.size() - 1);
        }
    }

    /** Nothing could be found that stands in a field that is asked for. */
    private static boolean isHopeless(StepField list, Map<String, Object> row, String name) {
        return list.fields().stream()
                .anyMatch(field -> field.name().equals(name) && field.required() && !row.containsKey(name));
    }

    private void mend(StepField field, Map<String, Object> into, Violation fault, WalkValues.Place place) {
        if (MISSING.contains(fault.code())) {
            put(field, into, place);
        } else if (!field.required() && into.containsKey(field.name()) && random.nextInt(3) > 0) {
            into.remove(field.name());
        } else if (field.kind() == StepField.Kind.DATE) {
            into.put(field.name(), days.moved(String.valueOf(into.get(field.name())), fault));
        } else if (field.kind() == StepField.Kind.COUNT && isNumber(fault)) {
            into.put(field.name(), within(Integer.parseInt(fault.arguments().get(0))));
        } else {
            into.remove(field.name());
            put(field, into, place);
        }
    }

    private static boolean isNumber(Violation fault) {
        return !fault.arguments().isEmpty() && fault.arguments().get(0).matches("[0-9]{1,9}");
    }

    /** Less than what was told to be the most, but for when that itself may do. */
    private int within(int most) {
        return most < 2 ? most : random.nextBoolean() ? most : 1 + random.nextInt(most - 1);
    }

    /** Makes a form wrong: something is missing, out of range, or long past. */
    void spoil(WalkForm form) {
        List<StepField> plain = form.fields().stream()
                .filter(field -> field.kind() != StepField.Kind.GROUPS)
                .toList();
        if (plain.isEmpty()) {
            return;
        }
        StepField field = plain.get(random.nextInt(plain.size()));
        if (field.required() && random.nextBoolean()) {
            form.values().remove(field.name());
        } else {
            form.values()
                    .put(
                            field.name(),
                            switch (field.kind()) {
                                case DATE -> "1999-12-31";
                                case COUNT -> 987_654_321;
                                case TEXT, LONG_TEXT -> "x".repeat(30_000);
                                default -> "finnes-ikke";
                            });
        }
    }
}
