package no.algoritmetilsyn.algorithm.intake.file;

/** What is worth knowing of a row that was taken. Texts under {@code algorithm.rowNote.<NOTE>}. */
public enum RowNote {
    /** Another row has the same identity and says something else: they are told apart by content and order. */
    SAME_KEY,
    /** An earlier row has the same identity and says the same. */
    REPEATED,
    /** An e-mail address that looks like a person's was left out. */
    ADDRESS_LEFT_OUT,
    /** A column or member that the format does not know was left out. */
    UNKNOWN_COLUMN
}
