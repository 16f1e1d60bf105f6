package no.algoritmetilsyn.law.power;

/** Which of a fixed amount and a share of turnover is the ceiling. */
public enum CeilingKind {
    FIXED,
    HIGHEST,
    LOWEST
}
