package no.algoritmetilsyn.demand.step;

/** What a body says about its answer to a point, beside the answer. */
public enum Reservation {
    /** It holds a trade secret: no ground to withhold it from us, one to keep it from others (forvaltningsloven § 13). */
    TRADE_SECRET,
    /** The body has no duty to answer, or no right to (forvaltningsloven § 14). */
    NO_DUTY
}
