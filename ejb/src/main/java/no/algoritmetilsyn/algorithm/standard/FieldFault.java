package no.algoritmetilsyn.algorithm.standard;

/**
 * What is wrong with a field.
 *
 * @param field id of the field, or the unknown name
 * @param kind what
 * @param limit the number that was overstepped; 0 where none was
 * @param row the row in which it is, from 0; 0 where the field has none, too
 */
public record FieldFault(String field, Kind kind, int limit, int row) {

    /** What can be wrong; texts under {@code algorithm.fault.<KIND>}. */
    public enum Kind {
        MISSING,
        TOO_LONG,
        FORBIDDEN_CHARACTER,
        WRONG_TYPE,
        UNKNOWN_FIELD,
        UNKNOWN_WORD,
        NOT_A_LINK,
        NOT_A_DATE,
        NOT_A_NUMBER
    }

    /** What is wrong with a field as a whole. */
    public FieldFault(String field, Kind kind, int limit) {
        this(field, kind, limit, 0);
    }

    static FieldFault of(RecordField field, Kind kind) {
        return new FieldFault(field.id(), kind, kind == Kind.TOO_LONG ? field.length() : 0);
    }
}
