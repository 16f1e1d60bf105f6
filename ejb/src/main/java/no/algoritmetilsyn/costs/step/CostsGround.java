package no.algoritmetilsyn.costs.step;

/** Why costs are covered, or are not, by the terms of the law itself (forvaltningsloven § 36 first and third paragraph; of 2025 § 69). */
public enum CostsGround {
    /** They are substantial, and were necessary to get the decision changed. */
    NECESSARY,
    /** The decision was annulled or changed because of an error of ours in it or in its preparation. */
    PROCEDURAL_ERROR,
    /** They were not necessary to get the decision changed. */
    NOT_NECESSARY,
    /** They are not substantial. */
    NOT_SUBSTANTIAL,
    /** The change comes of circumstances of the party itself. */
    OWN_CIRCUMSTANCES,
    /** The change comes of circumstances outside the control of the party and the authorities. */
    OUTSIDE_CONTROL,
    /** Other special reasons. */
    SPECIAL_REASONS;

    /** Whether it is why costs are covered. */
    public boolean grants() {
        return this == NECESSARY || this == PROCEDURAL_ERROR;
    }
}
