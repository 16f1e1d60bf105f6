package no.algoritmetilsyn.finding;

import java.util.EnumSet;
import java.util.Set;

/** Where a finding stands. */
public enum FindingState {
    /** Written down; the body does not know of it. */
    DRAFT,
    /** Put to the body in a preliminary report (forvaltningsloven § 17). */
    PRELIMINARY,
    /** The body says that it is so. */
    ADMITTED,
    /** The body says that it is not so. */
    DISPUTED,
    /** The authority holds that it is so. */
    ESTABLISHED,
    /** It was so, and was mended; the authority has seen that. */
    CORRECTED,
    /** Not upheld. */
    DROPPED;

    private static final Set<FindingState> OPEN = EnumSet.of(DRAFT, PRELIMINARY, ADMITTED, DISPUTED);

    /** Whether the authority has yet to say whether it holds. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether the authority holds that it is so, or was. */
    public boolean isHeld() {
        return this == ESTABLISHED || this == CORRECTED;
    }
}
