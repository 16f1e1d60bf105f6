package no.algoritmetilsyn.platform;

import jakarta.ejb.ApplicationException;

/** The clock moves forward only, and no further than law is counted. */
@ApplicationException(rollback = true)
public class ClockOutOfRange extends RuntimeException {

    /** Says no more. */
    public ClockOutOfRange() {
        super("The clock moves forward only, and no further than law is counted");
    }
}
