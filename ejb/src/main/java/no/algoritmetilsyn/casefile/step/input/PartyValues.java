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

    /** Name of the constant for what came in on the pages of the party itself. */
    private static final String OWN_PAGES = "OWN_PAGES";

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
     * @throws IllegalStateException when a component is neither a day nor a choice with {@code OWN_PAGES}
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
        return Arrays.stream(field.getType().isEnum() ? field.getType().getEnumConstants() : new Object[0])
                .filter(constant -> ((Enum<?>) constant).name().equals(OWN_PAGES))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(field + " cannot be filled in for a party"));
    }
}
