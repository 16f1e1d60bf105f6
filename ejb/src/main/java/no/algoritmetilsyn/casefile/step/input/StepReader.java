package no.algoritmetilsyn.casefile.step.input;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.CaseNumber;
import no.algoritmetilsyn.platform.StorableText;
import no.algoritmetilsyn.text.CleanText;
import no.algoritmetilsyn.text.TypedDate;

/**
 * Turns what was sent as JSON, or typed into a form and brought into the same shape, into the record of a step. A text
 * that holds nothing visible counts as left out. Numbers, dates and yes or no are read from JSON values and from text alike.
 */
public final class StepReader<S extends Record> {

    private static final ValueRange YEARS = ValueRange.of(1900, 9999);
    private static final String MALFORMED = "malformed";

    private final Class<S> type;
    private final List<StepField> fields;

    /** A reader for one kind of record. */
    public StepReader(Class<S> type) {
        this.type = type;
        this.fields = StepField.of(type);
    }

    /** What the record takes. */
    public List<StepField> fields() {
        return fields;
    }

    /**
     * Reads an input and checks it.
     *
     * @throws InvalidStep with all that is wrong: first what cannot be read, and only then what is not allowed
     */
    public S read(JsonObject input) {
        return read(input, Map.of());
    }

    /**
     * Reads the input of a party that takes the step itself, and checks it. What only the staff says is filled in, and is refused
     * in the input.
     *
     * @param today day on which the step is taken, Europe/Oslo
     * @throws InvalidStep with all that is wrong: first what cannot be read, and only then what is not allowed
     */
    public S readOfParty(JsonObject input, LocalDate today) {
        return read(input, PartyValues.of(type, today));
    }

    private S read(JsonObject input, Map<String, Object> given) {
        var violations = new ArrayList<Violation>();
        Object read = read("", input, type, fields, given, violations);
        refuse(violations);
        S step = type.cast(read);
        requireAllowed(step, given.keySet());
        return step;
    }

    /**
     * Checks a record that was not read, such as one that another feature has made.
     *
     * @param byParty whether a party takes the step itself: then what only the staff says has been filled in
     * @throws InvalidStep with all that is not allowed
     */
    public void requireAllowed(S step, boolean byParty) {
        requireAllowed(step, byParty ? PartyValues.names(type) : Set.of());
    }

    private static void requireAllowed(Record step, Set<String> given) {
        refuse(RecordValidator.violations(step).stream()
                .filter(violation -> !given.contains(violation.pointer().substring(1)))
                .toList());
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidStep(violations);
        }
    }

    private static Object read(
            String pointer,
            JsonObject input,
            Class<?> type,
            List<StepField> fields,
            Map<String, Object> given,
            List<Violation> violations) {
        input.keySet().stream()
                .filter(name -> given.containsKey(name)
                        || fields.stream().noneMatch(field -> field.name().equals(name)))
                .forEach(name -> violations.add(Violation.at(pointer + "/" + escaped(name), "unknownMember")));
        Object[] values = fields.stream()
                .map(field -> given.containsKey(field.name())
                        ? given.get(field.name())
                        : value(
                                pointer + "/" + field.name(),
                                input.getOrDefault(field.name(), JsonValue.NULL),
                                field,
                                violations))
                .toArray();
        return create(type, values);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Object create(Class<?> type, Object... values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(String pointer, JsonValue value, StepField field, List<Violation> violations) {
        if (field.kind() == StepField.Kind.GROUPS || field.kind() == StepField.Kind.FILES) {
            return list(pointer, value, field, violations);
        }
        String text = text(value);
        if (value == JsonValue.NULL || text != null && text.isEmpty()) {
            return null;
        }
        if (text == null) {
            violations.add(Violation.at(pointer, MALFORMED));
            return null;
        }
        if (!StorableText.isClean(text)) {
            violations.add(Violation.at(pointer, "forbiddenCharacter"));
            return null;
        }
        Optional<?> read = read(field, text);
        if (read.isEmpty()) {
            violations.add(Violation.at(pointer, field.kind() == StepField.Kind.CHOICE ? "unknownChoice" : MALFORMED));
        }
        return read.orElse(null);
    }

    /** A scalar as text; null for what is none. */
    private static String text(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> CleanText.text(((JsonString) value).getString());
            case NUMBER -> number((JsonNumber) value);
            case TRUE -> "true";
            case FALSE -> "false";
            default -> null;
        };
    }

    /** A number of a thousand digits is none that anybody means, and takes long to write out. */
    private static String number(JsonNumber value) {
        String written = value.toString();
        return written.length() > 40 ? null : value.bigDecimalValue().toPlainString();
    }

    private static Optional<?> read(StepField field, String text) {
        return switch (field.kind()) {
            case TEXT -> Optional.of(CleanText.line(text));
            case LONG_TEXT -> Optional.of(text);
            case CHOICE ->
                Arrays.stream(field.type().getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .filter(constant -> field.options().contains(text))
                        .findFirst();
            case YES_NO ->
                text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
            case DATE -> date(text);
            case AMOUNT -> TypedNumber.amount(text);
            case COUNT -> TypedNumber.count(text);
            case REFERENCE -> field.type() == UUID.class ? id(text) : CaseNumber.read(CleanText.line(text));
            case GROUPS, FILES -> throw new IllegalArgumentException(field.name());
        };
    }

    private static Optional<LocalDate> date(String text) {
        return TypedDate.read(text).filter(date -> YEARS.isValidValue(date.getYear()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static List<?> list(String pointer, JsonValue value, StepField field, List<Violation> violations) {
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            violations.add(Violation.at(pointer, MALFORMED));
            return List.of();
        }
        JsonArray array = value.asJsonArray();
        if (array.size() > field.longest()) {
            violations.add(Violation.at(pointer, "tooMany", field.longest()));
            return List.of();
        }
        var elements = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            elements.add(element(pointer + "/" + i, array.get(i), field, violations));
        }
        return elements;
    }

    private static Object element(String pointer, JsonValue value, StepField field, List<Violation> violations) {
        boolean group = field.kind() == StepField.Kind.GROUPS;
        if (group && value.getValueType() == JsonValue.ValueType.OBJECT) {
            return read(pointer, value.asJsonObject(), field.type(), field.fields(), Map.of(), violations);
        }
        Optional<UUID> id = group || value.getValueType() != JsonValue.ValueType.STRING
                ? Optional.empty()
                : id(((JsonString) value).getString());
        if (id.isEmpty()) {
            violations.add(Violation.at(pointer, MALFORMED));
        }
        return id.orElse(null);
    }
}
