package no.algoritmetilsyn.inspection.choice;

/** What is counted of a body. Nothing is counted of a person. */
public enum Factor {
    /** Complaints and tips of the last two years about its algorithms that nobody has answered yet, or that something was found or decided on. */
    COMPLAINTS,
    /** Errors that were reported in its records of the register in the last two years. */
    ERROR_REPORTS,
    /** Uses with a high risk, or forbidden ones, that are in use. */
    HIGH_RISK,
    /** Uses in which a machine decides, wholly or in part. */
    AUTOMATED,
    /** Begun hundreds of people whom the findings of its inspections say to be affected. */
    AFFECTED,
    /** Findings of which the body was told and that are not mended. */
    OPEN_FINDINGS,
    /** Whole years since it was told of an inspection; one that never was counts five. */
    YEARS
}
