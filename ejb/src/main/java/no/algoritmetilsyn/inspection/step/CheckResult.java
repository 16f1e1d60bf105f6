package no.algoritmetilsyn.inspection.step;

/** The answer to a requirement of a checklist. */
public enum CheckResult {
    MET,
    NOT_MET,
    NOT_APPLICABLE,
    NOT_EXAMINED
}
