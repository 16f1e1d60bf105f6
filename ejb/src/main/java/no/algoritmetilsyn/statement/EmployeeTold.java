package no.algoritmetilsyn.statement;

/** What those who speak for the employees of an organisation are told of by themselves, without any document. */
public enum EmployeeTold {
    /** The organisation knows that it is inspected. */
    INSPECTION_NOTIFIED,
    /** The organisation has the preliminary report. */
    FINDINGS_PUT_TO_BODY,
    INSPECTION_ENDED,
    /** Something was ordered. */
    ORDER_ISSUED,
    /** All that was ordered is done. */
    ORDER_FULFILLED,
    /** The order ended otherwise. */
    ORDER_CLOSED
}
