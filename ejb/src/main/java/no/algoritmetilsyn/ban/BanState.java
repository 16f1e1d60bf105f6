package no.algoritmetilsyn.ban;

/** Where an interim ban stands. */
public enum BanState {
    /** The body can say something; the ban holds meanwhile. */
    HEARING,
    /** What was said, or that nothing was, is assessed; the ban holds meanwhile. */
    REVIEWING,
    /** It was reviewed, and holds until its last day. */
    IN_FORCE,
    /** It was lifted after a review. */
    LIFTED,
    /** Its last day is past. */
    RAN_OUT,
    /** Its last day is past, and a final decision is prepared. */
    REPLACED,
    /** An appeal has annulled it, or the authority has taken its decision back. */
    ANNULLED;

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return this == HEARING || this == REVIEWING || this == IN_FORCE;
    }
}
