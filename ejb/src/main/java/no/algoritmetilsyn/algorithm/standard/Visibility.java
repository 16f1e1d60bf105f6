package no.algoritmetilsyn.algorithm.standard;

/** Who may see a field. */
public enum Visibility {
    /** Everybody, always (AI Act art. 71(4)). */
    PUBLIC,
    /** Everybody, unless somebody has decided to withhold it on a legal ground that is shown in its place. */
    WITHHOLDABLE,
    /** The authority only. */
    RESTRICTED
}
