package no.algoritmetilsyn.law;

/** What sort of money claim a decision makes. */
public enum ClaimKind {
    /** Overtredelsesgebyr. */
    FINE,
    /** Tvangsmulkt. */
    COERCIVE_FINE
}
