package no.algoritmetilsyn.finding;

/** What the gravity of a finding is made of, each with a ground of its own and what shows it. */
public enum GravityFactor {
    HARM,
    PROBABILITY,
    /** How many people it concerns. */
    AFFECTED
}
