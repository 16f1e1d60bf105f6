package no.algoritmetilsyn.algorithm.intake.file;

/** Why a row, or a file as a whole, cannot be taken. Texts under {@code algorithm.rejection.<REJECTION>}. */
public enum Rejection {
    /** There is nothing in the file. */
    EMPTY_FILE,
    /** The file is not written in UTF-8. */
    NOT_UTF8_FILE,
    /** The first line does not name the columns of the format. */
    WRONG_HEADER,
    /** The file is not JSON. */
    NOT_JSON,
    /** The file is JSON but holds no list of records. */
    NO_LIST,

    /** Bytes that are not UTF-8. */
    INVALID_UTF8,
    /** The character that stands for nothing, which no database takes. */
    NUL,
    /** Half a character. */
    LONE_SURROGATE,
    /** A quotation mark that is not closed, or text after one that is. */
    QUOTING,
    FEW_COLUMNS,
    MANY_COLUMNS,
    /** Not JSON, or not separated from its neighbour. */
    BROKEN_JSON,
    /** The file ends in the middle. */
    TRUNCATED,
    NOT_AN_OBJECT,
    DUPLICATE_KEY,
    TOO_DEEP,
    TOO_LARGE,
    /** A list or an object where a text belongs. */
    WRONG_TYPE,
    NO_NAME,
    NO_OWNER,
    /** An id that is none of ours. */
    BAD_ID,
    /** Neither a system nor a use. */
    BAD_KIND,
    /** Longer than the field may be. */
    TOO_LONG,
    /** Does not fit the field in another way; only in our own shape, where values are ours. */
    INVALID_FIELD,
    /** The record of this id is a system and the row a use, or the other way round. */
    OTHER_KIND,
    /** The id stands in the file already, with other words. */
    SAME_ID
}
