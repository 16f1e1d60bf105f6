package no.algoritmetilsyn.algorithm;

import jakarta.ejb.ApplicationException;

/** Somebody else has saved a newer version than the one that was begun from. */
@ApplicationException(rollback = true)
public class EditedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int newest;

    EditedMeanwhile(int newest) {
        super("Version " + newest + " has been saved");
        this.newest = newest;
    }

    /** Number of the newest version. */
    public int newest() {
        return newest;
    }
}
