package no.algoritmetilsyn.appeal;

/** Where an appeal stands. */
public enum AppealState {
    /** Whether it can be heard is looked at. */
    RECEIVED,
    /** The appellant is asked to mend it. */
    MENDING,
    /** The first instance looks at what it decided once more. */
    REVIEW,
    /** It lies with the appeal body. */
    FORWARDED,
    /** The first instance is to decide again. */
    REMITTED,
    ENDED;

    /** Whether the first instance prepares it, and has not sent it on. */
    boolean isBeforeForwarding() {
        return this == RECEIVED || this == MENDING || this == REVIEW;
    }
}
