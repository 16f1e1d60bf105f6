package no.algoritmetilsyn.finding;

/** What comes of a finding. */
public enum FindingOutcome {
    NONE,
    /** The body is told what to do, and need not obey (forvaltningsloven § 11). */
    GUIDANCE,
    /** A decision is to be prepared: only on a breach. */
    DECISION
}
