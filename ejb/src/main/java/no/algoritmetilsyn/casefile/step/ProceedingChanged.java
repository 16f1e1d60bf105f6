package no.algoritmetilsyn.casefile.step;

import jakarta.ejb.ApplicationException;

/** The proceeding has changed since the state that the actor has seen; nothing was changed by the step. */
@ApplicationException(rollback = true)
public class ProceedingChanged extends RuntimeException {

    private final int version;

    /** @param version the one it has now */
    public ProceedingChanged(int version) {
        super("The proceeding has changed");
        this.version = version;
    }

    /** The version it has now. */
    public int version() {
        return version;
    }
}
