package no.algoritmetilsyn.task;

import jakarta.ejb.ApplicationException;

/** A task cannot be given to this account: it may not do the work, or there is no such account. */
@ApplicationException(rollback = true)
public class NotAssignable extends RuntimeException {

    private final String rule;

    /** @param rule what was missing: names of conditions of the access table joined by {@code +}, or {@code ROLE} */
    public NotAssignable(String rule) {
        super("Not assignable: " + rule);
        this.rule = rule;
    }

    /** What was missing. */
    public String rule() {
        return rule;
    }
}
