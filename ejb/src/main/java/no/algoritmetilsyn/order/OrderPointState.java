package no.algoritmetilsyn.order;

/** Where a point of an order stands. */
public enum OrderPointState {
    WAITING,
    /** The body has answered, and nobody has verified it. */
    ANSWERED,
    FULFILLED,
    PARTLY,
    NOT_FULFILLED,
    /** The body need not do it any more. */
    ANNULLED;

    /** Whether nothing is to be done about it any more. */
    public boolean isSettled() {
        return this == FULFILLED || this == ANNULLED;
    }

    /** Whether the body has to do something about it. */
    public boolean isWaiting() {
        return this == WAITING || this == PARTLY || this == NOT_FULFILLED;
    }
}
