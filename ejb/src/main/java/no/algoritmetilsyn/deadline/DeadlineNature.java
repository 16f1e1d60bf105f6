package no.algoritmetilsyn.deadline;

/** How binding a deadline is, and for whom. */
public enum DeadlineNature {
    /** A right given by law, which ends with it. */
    STATUTORY_RIGHT,
    /** A duty laid by law on a body or a party. */
    PARTY_DUTY,
    /** A duty, or the end of a power, of an authority. */
    AUTHORITY_DUTY,
    /** A limit the authority has set; its length is usual practice, not law. */
    SET_LIMIT,
    /** A goal the authority has set for itself. */
    SERVICE_GOAL;

    /** Whether the authority may choose the date itself. */
    public boolean isSetByAuthority() {
        return this == SET_LIMIT || this == SERVICE_GOAL;
    }
}
