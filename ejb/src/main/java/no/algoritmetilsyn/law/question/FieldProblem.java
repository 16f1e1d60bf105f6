package no.algoritmetilsyn.law.question;

/** What keeps a column of a row from being read; the texts are under {@code law.fieldProblem}. */
public enum FieldProblem {
    MISSING,
    TOO_LONG,
    /** Not one of the words that the column knows. */
    UNKNOWN,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    /** Neither an ISO 8601 date nor a date and time. */
    NOT_A_DATE,
    /** The day comes before another that it must follow. */
    OUT_OF_ORDER,
    /** Not a JSON value of the form that the column takes. */
    NOT_JSON,
    /** Values that exclude each other, or the same value twice. */
    CONTRADICTING,
    /** A limit in hours runs from a moment. */
    TIME_NEEDED,
    /** The earlier of two limits takes two starts or two lengths. */
    TWO_NEEDED,
    /** The method does not count in the unit. */
    NOT_COUNTED
}
