package no.algoritmetilsyn.demand.step;

/** How something reached us that staff write down for a body. */
public enum Channel {
    LETTER,
    PHONE,
    VISIT
}
