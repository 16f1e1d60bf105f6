package no.algoritmetilsyn.law;

/** What sort of rules a regime is; it decides how a place in it is cited. */
public enum RegimeKind {
    ACT,
    REGULATION,
    EU_REGULATION,
    OWN_GOALS;

    /** Whether it can bind anyone but the authority itself. */
    public boolean isLaw() {
        return this != OWN_GOALS;
    }
}
