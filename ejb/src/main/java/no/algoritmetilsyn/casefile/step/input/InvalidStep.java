package no.algoritmetilsyn.casefile.step.input;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** What was sent for a step, or as a complaint, cannot be read or is not allowed; nothing was changed. */
@ApplicationException(rollback = true)
public class InvalidStep extends RuntimeException implements HasViolations {

    private final transient List<Violation> violations;

    /** @param violations at least one */
    public InvalidStep(List<Violation> violations) {
        super("Invalid input: "
                + violations.stream()
                        .map(violation -> violation.pointer() + " " + violation.code())
                        .collect(Collectors.joining(", ")));
        this.violations = List.copyOf(violations);
    }

    /** One violation at a member of the input. */
    public static InvalidStep at(String field, String code, Object... arguments) {
        return new InvalidStep(List.of(Violation.of(field, code, arguments)));
    }

    /** What is wrong, in the order of the record's components. */
    @Override
    public List<Violation> violations() {
        return violations;
    }
}
