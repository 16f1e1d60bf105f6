package no.algoritmetilsyn.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.deadline.counting.Holidays;

/**
 * Writes into a form what a story says: {@code limit=+28} is the first working day four weeks from today, {@code day=-2} the day before
 * yesterday; {@code userName=@lawyer} the name of the one who plays the lawyer; {@code points=2} asks for
 * two rows, {@code points/0/rate=15000} is in the first of them, and {@code points/each/result=MET} in each; {@code cap=none} leaves something
 * empty.
 */
final class StoryForm {

    private static final String EACH = "each";

    /** What is left empty. */
    private static final String NONE = "none";

    private final WalkForm form;
    private final StoryCast cast;
    private final WalkDays days;

    StoryForm(WalkForm form, StoryCast cast, WalkDays days) {
        this.form = form;
        this.cast = cast;
        this.days = days;
    }

    /** Writes all of it; fields that are not asked here are left out. */
    void write(Map<String, String> said) {
        said.forEach((place, value) -> {
            String[] way = place.split("/");
            StepField field = form.field(way[0]);
            if (value.equals(NONE)) {
                form.leaveEmpty(way.length == 1 ? place : way[0] + "/" + way[2]);
            } else if (field != null && way.length == 1) {
                write(field, value);
            } else if (field != null) {
                inRows(field, way, value);
            }
        });
    }

    private void write(StepField field, String value) {
        if (field.kind() == StepField.Kind.GROUPS) {
            resize(form.rows(field.name()), Integer.parseInt(value));
        } else {
            form.values().put(field.name(), typed(field, value));
        }
    }

    private static void resize(List<Map<String, Object>> rows, int size) {
        while (rows.size() > size) {
            rows.remove(rows.size() - 1);
        }
        while (rows.size() < size) {
            rows.add(new LinkedHashMap<>());
        }
    }

    private void inRows(StepField list, String[] way, String value) {
        List<Map<String, Object>> rows = form.rows(list.name());
        StepField field = list.fields().stream()
                .filter(each -> each.name().equals(way[2]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + String.join("/", way)));
        if (way[1].equals(EACH)) {
            rows.forEach(row -> row.put(field.name(), typed(field, value)));
            return;
        }
        int number = Integer.parseInt(way[1]);
        resize(rows, Math.max(rows.size(), number + 1));
        rows.get(number).put(field.name(), typed(field, value));
    }

    private Object typed(StepField field, String value) {
        return switch (field.kind()) {
            case DATE -> day(value);
            case COUNT -> Integer.valueOf(value);
            case YES_NO -> Boolean.valueOf(value);
            default -> value.startsWith("@") ? cast.name(value.substring(1)) : value;
        };
    }

    private String day(String value) {
        if (value.equals("today")) {
            return days.today().toString();
        }
        long number = Long.parseLong(value);
        return number < 0
                ? days.today().plusDays(number).toString()
                : Holidays.workingDayFrom(days.today().plusDays(number)).toString();
    }
}
