package no.algoritmetilsyn.appeal.step;

/** How papers reach an appeal body outside this installation. */
public enum Carrier {
    POST,
    EFORMIDLING,
    /** A page of the appeal body, where they are handed in. */
    PORTAL,
    HAND
}
