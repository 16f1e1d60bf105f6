package no.algoritmetilsyn.finding;

/** How likely it is that harm follows. */
public enum Probability {
    UNLIKELY,
    POSSIBLE,
    LIKELY,
    /** It has happened. */
    HAPPENED
}
