package no.algoritmetilsyn.deadline.question;

/** What keeps a column of a row from being read; the texts are under {@code deadline.fieldProblem}. */
public enum FieldProblem {
    MISSING,
    TOO_LONG,
    /** Not one of the words that the column knows. */
    UNKNOWN,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    /** Neither an ISO 8601 date nor a date and time. */
    NOT_A_DATE,
    /** A limit in hours runs from a moment. */
    TIME_NEEDED,
    /** The earlier of two limits takes two starts or two lengths. */
    TWO_NEEDED,
    /** The method does not count in the unit. */
    NOT_COUNTED
}
