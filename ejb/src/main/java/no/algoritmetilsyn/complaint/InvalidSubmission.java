package no.algoritmetilsyn.complaint;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A submission has fields that cannot be accepted; nothing was stored. */
@ApplicationException(rollback = true)
public class InvalidSubmission extends RuntimeException {

    private final transient List<Violation> violations;

    /** @param violations at least one */
    public InvalidSubmission(List<Violation> violations) {
        super("Invalid submission");
        this.violations = List.copyOf(violations);
    }

    /** What is wrong, in the order of the form. */
    public List<Violation> violations() {
        return violations;
    }
}
