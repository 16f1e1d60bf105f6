package no.algoritmetilsyn.deadline;

/** Who has to act within a deadline. */
public enum Whose {
    AUTHORITY,
    APPEAL_BODY,
    SUPERIOR_BODY,
    OTHER_AUTHORITY,
    BODY,
    PARTY,
    SENDER,
    REQUESTER;

    /** Whether it is the supervisory authority's own work. */
    public boolean isOwn() {
        return this == AUTHORITY;
    }
}
