package no.algoritmetilsyn.partyaccess;

/** Where a request for access stands. */
public enum AccessState {
    /** Nobody has ruled on it. */
    ASKED,
    /** Something was refused, and can be appealed. */
    RULED,
    ENDED;

    /** Whether something may still come of it. */
    public boolean isOpen() {
        return this != ENDED;
    }
}
