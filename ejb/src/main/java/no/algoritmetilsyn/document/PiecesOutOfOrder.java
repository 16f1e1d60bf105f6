package no.algoritmetilsyn.document;

import jakarta.ejb.ApplicationException;

/** A piece of a file does not begin where the last one ended; nothing of it was kept. */
@ApplicationException(rollback = true)
public class PiecesOutOfOrder extends RuntimeException {

    private final long arrived;

    PiecesOutOfOrder(long arrived) {
        super("The next piece begins at " + arrived);
        this.arrived = arrived;
    }

    /** Where the next piece has to begin: the number of bytes that are here. */
    public long arrived() {
        return arrived;
    }
}
