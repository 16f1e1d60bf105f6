package no.algoritmetilsyn.fine;

/** Where a fine stands. */
public enum FineState {
    /** The time to pay does not run yet: the decision is not final. */
    WAITING,
    /** It is to be paid. */
    DUE,
    /** It was handed over to those who collect it. */
    COLLECTED,
    /** More was paid than is due: the rest is to be paid back. */
    OVERPAID,
    PAID,
    /** Reversed, annulled or sent back: nothing is due. */
    REVERSED,
    /** Given up. */
    WRITTEN_OFF;

    /** Whether something is still to be paid or paid back, now or later. */
    public boolean isOpen() {
        return this == WAITING || this == DUE || this == COLLECTED || this == OVERPAID;
    }
}
