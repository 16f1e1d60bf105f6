package no.algoritmetilsyn.casefile.step.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.CaseNumber;

/**
 * One value that a step takes: a component of its record.
 *
 * @param name of the component, and of the form field
 * @param kind how it is asked for
 * @param type Java type of the component; of its elements, where it is a list
 * @param required whether it must be there
 * @param longest characters of a text or elements of a list, at most
 * @param options constants that may be chosen, in order
 * @param fields of each element, where it is a list of groups
 */
public record StepField(
        String name,
        Kind kind,
        Class<?> type,
        boolean required,
        int longest,
        List<String> options,
        List<StepField> fields) {

    /** How a value is asked for: the closed list of what a step can take. */
    public enum Kind {
        /** One line. */
        TEXT,
        /** Several lines. */
        LONG_TEXT,
        /** One constant of an enum. */
        CHOICE,
        YES_NO,
        /** A day, Europe/Oslo. */
        DATE,
        /** Kroner. */
        AMOUNT,
        /** A whole number. */
        COUNT,
        /** A list of records, each with fields of its own. */
        GROUPS,
        /** Something else that is kept here, by the number or id that it is known by. */
        REFERENCE,
        /** Files that were received before, by id. */
        FILES
    }

    /** A text of more characters than this is asked for in several lines. */
    private static final int LONGEST_LINE = 300;

    private static final int MOST_ELEMENTS = 50;

    /** The fields of a record, in the order of its components. */
    public static List<StepField> of(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> of(type, component))
                .toList();
    }

    private static StepField of(Class<?> owner, RecordComponent component) {
        Field field = field(owner, component.getName());
        Size size = field.getAnnotation(Size.class);
        Class<?> type = component.getType() == List.class ? element(component.getGenericType()) : component.getType();
        Kind kind = component.getType() == List.class ? listKind(type) : kind(type, size);
        int longest = size == null ? MOST_ELEMENTS : size.max();
        return new StepField(
                component.getName(),
                kind,
                type,
                isRequired(field),
                longest,
                options(field, type),
                kind == Kind.GROUPS ? of(type) : List.of());
    }

    private static Field field(Class<?> owner, String name) {
        try {
            return owner.getDeclaredField(name);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> element(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static Kind listKind(Class<?> element) {
        return element == UUID.class ? Kind.FILES : Kind.GROUPS;
    }

    private static Kind kind(Class<?> type, Size size) {
        if (type == String.class) {
            if (size == null) {
                throw new IllegalStateException("A text of a step says how long it may be");
            }
            return size.max() > LONGEST_LINE ? Kind.LONG_TEXT : Kind.TEXT;
        }
        if (type.isEnum()) {
            return Kind.CHOICE;
        }
        if (type == Boolean.class) {
            return Kind.YES_NO;
        }
        if (type == LocalDate.class) {
            return Kind.DATE;
        }
        if (type == BigDecimal.class) {
            return Kind.AMOUNT;
        }
        if (type == Integer.class) {
            return Kind.COUNT;
        }
        if (type == UUID.class || type == CaseNumber.class) {
            return Kind.REFERENCE;
        }
        throw new IllegalStateException("A step cannot take a " + type);
    }

    private static boolean isRequired(Field field) {
        return field.isAnnotationPresent(NotNull.class)
                || field.isAnnotationPresent(NotBlank.class)
                || field.isAnnotationPresent(NotEmpty.class);
    }

    private static List<String> options(Field field, Class<?> type) {
        if (!type.isEnum()) {
            return List.of();
        }
        Except except = field.getAnnotation(Except.class);
        Set<String> refused = except == null ? Set.of() : Set.of(except.value());
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .filter(name -> !refused.contains(name))
                .toList();
    }
}
