package no.algoritmetilsyn.law.power;

/** What a rise of the rate of a coercive fine is told in. */
public enum RiseUnit {
    KRONER,
    PERCENT
}
