package no.algoritmetilsyn.lawbook.change;

import jakarta.ejb.ApplicationException;

/** A proposal cannot be decided on so: nothing was done. */
@ApplicationException(rollback = true)
public class LawProposalRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Why {
        /** There is no such proposal. */
        UNKNOWN,
        /** Somebody has decided on it already. */
        DECIDED,
        /** The rows that it was compared with are others now. */
        STALE
    }

    private final Why why;

    LawProposalRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why. */
    public Why why() {
        return why;
    }
}
