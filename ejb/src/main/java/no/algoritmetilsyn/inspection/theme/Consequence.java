package no.algoritmetilsyn.inspection.theme;

/** What may be said of a requirement that is not met. */
public enum Consequence {
    /** That it is a breach: the law is in force and ours to supervise. */
    BREACH,
    /** A recommendation, never a breach: the act, or its place in the act, does not bind in Norway on that day. */
    NOT_IN_FORCE,
    /** A recommendation, never a breach: somebody else supervises the act, or nobody does. */
    NOT_OURS;

    /** Whether a finding may be called a breach. */
    public boolean isBreach() {
        return this == BREACH;
    }
}
