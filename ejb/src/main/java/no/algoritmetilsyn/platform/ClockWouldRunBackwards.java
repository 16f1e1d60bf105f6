package no.algoritmetilsyn.platform;

import jakarta.ejb.ApplicationException;

/** The clock moves forward only. */
@ApplicationException(rollback = true)
public class ClockWouldRunBackwards extends RuntimeException {

    /** Says no more. */
    public ClockWouldRunBackwards() {
        super("The clock moves forward only");
    }
}
