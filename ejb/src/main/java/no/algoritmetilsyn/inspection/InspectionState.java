package no.algoritmetilsyn.inspection;

/** Where an inspection stands. */
public enum InspectionState {
    /** The plan is written. */
    DRAFT,
    /** A leader is to approve the plan. */
    FOR_APPROVAL,
    /** Approved; the body is to be told. */
    APPROVED,
    /** The checklist is answered, visits are made, findings are written down. */
    EXAMINING,
    /** The body has the preliminary report. */
    WITH_BODY,
    /** What the body has said is to be assessed. */
    ASSESSING,
    /** The final report is written. */
    CONCLUDING,
    /** The final report has been sent. */
    ENDED,
    /** Ended before the body was told of it. */
    CLOSED;

    /** Whether the body is being examined, or was, and has not got the final report. */
    public boolean isExamined() {
        return this == EXAMINING || this == WITH_BODY || this == ASSESSING || this == CONCLUDING;
    }

    /** Whether findings can be written down. */
    public boolean takesFindings() {
        return this == EXAMINING || this == WITH_BODY || this == ASSESSING;
    }
}
