package no.algoritmetilsyn.algorithm;

import jakarta.ejb.ApplicationException;

/** Somebody has published or rejected this version already. */
@ApplicationException(rollback = true)
public class VersionDecided extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final AlgorithmVersion.State state;

    VersionDecided(AlgorithmVersion.State state) {
        super("The version is " + state);
        this.state = state;
    }

    /** What was decided. */
    public AlgorithmVersion.State state() {
        return state;
    }
}
