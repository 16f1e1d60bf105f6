package no.algoritmetilsyn.order.step;

/** How it was verified that a point is fulfilled. */
public enum Means {
    DOCUMENT,
    TEST,
    VISIT
}
