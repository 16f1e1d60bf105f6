package no.algoritmetilsyn.access;

import jakarta.ejb.ApplicationException;

/**
 * The table says no. Pages and resources answer 403; where the very existence of a case is not the asker's business,
 * 404.
 */
@ApplicationException(rollback = true)
public class AccessRefused extends RuntimeException {

    private final Act act;

    /** @param act what was refused */
    public AccessRefused(Act act) {
        super("Refused: " + act);
        this.act = act;
    }

    /** What was refused. */
    public Act act() {
        return act;
    }
}
