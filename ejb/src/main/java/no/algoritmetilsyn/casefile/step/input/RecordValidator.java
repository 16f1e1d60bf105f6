package no.algoritmetilsyn.casefile.step.input;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Asks Jakarta Validation and the record itself ({@link CrossChecked}), and tells what is wrong in codes instead of sentences:
 * of a step, and of a letter.
 */
public final class RecordValidator {

    /** Messages are codes, whose text the page or the API finds in the reader's language: nothing is interpolated. */
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new CodeInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Size", "tooLong"),
            Map.entry("Min", "tooSmall"),
            Map.entry("Positive", "tooSmall"),
            Map.entry("Max", "tooLarge"));

    private static final List<String> LIMITS = List.of("max", "value");

    private RecordValidator() {}

    /** All that is wrong with a record, in the order of its components. */
    public static List<Violation> violations(Record record) {
        List<String> order = Arrays.stream(record.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        var violations = new ArrayList<Violation>();
        VALIDATOR.validate(record).forEach(found -> violations.add(violation(found)));
        if (record instanceof CrossChecked crossChecked) {
            crossChecked.crossCheck().stream()
                    .filter(found -> violations.stream()
                            .noneMatch(other -> other.pointer().equals(found.pointer())))
                    .toList()
                    .forEach(violations::add);
        }
        violations.sort(Comparator.comparing((Violation violation) ->
                        order.indexOf(violation.pointer().split("/")[1]))
                .thenComparing(Violation::pointer)
                .thenComparing(Violation::code));
        return violations;
    }

    private static Violation violation(ConstraintViolation<?> found) {
        String constraint =
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        String message = found.getMessage();
        String code = message.startsWith("{") ? CODES.getOrDefault(constraint, "notAllowed") : message;
        Object[] limit = LIMITS.stream()
                .map(name -> found.getConstraintDescriptor().getAttributes().get(name))
                .filter(Number.class::isInstance)
                .limit(1)
                .toArray();
        return Violation.at(pointer(found.getPropertyPath()), code, limit);
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
