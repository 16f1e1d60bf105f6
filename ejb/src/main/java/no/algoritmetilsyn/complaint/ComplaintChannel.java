package no.algoritmetilsyn.complaint;

/** How a complaint came in. */
public enum ComplaintChannel {
    WEB,
    API,
    PHONE,
    LETTER,
    VISIT;

    /** Whether a member of the staff writes it down for somebody else. */
    public boolean isByStaff() {
        return this == PHONE || this == LETTER || this == VISIT;
    }
}
