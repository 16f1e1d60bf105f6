package no.algoritmetilsyn.casefile.step.input;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for the components of a step that a party is not asked for when it takes the step itself. */
public final class PartyValues {

    private PartyValues() {}

    /** Names of the components that only the staff says. */
    public static Set<String> names(Class<?> step) {
        return Arrays.stream(step.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(SaidByStaff.class))
                .map(Field::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Their values.
     *
     * @param today day on which the step is taken, Europe/Oslo
     * @throws IllegalStateException when a component is neither a day nor a choice with that constant
     */
    static Map<String, Object> of(Class<?> step, LocalDate today) {
        var values = new LinkedHashMap<String, Object>();
        Arrays.stream(step.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(SaidByStaff.class))
                .forEach(field -> values.put(field.getName(), value(field, today)));
        return values;
    }

    private static Object value(Field field, LocalDate today) {
        if (field.getType() == LocalDate.class) {
            return today;
        }
        String constant = field.getAnnotation(SaidByStaff.class).party();
        return Arrays.stream(field.getType().isEnum() ? field.getType().getEnumConstants() : new Object[0])
                .filter(each -> ((Enum<?>) each).name().equals(constant))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(field + " cannot be filled in for a party"));
    }
}
