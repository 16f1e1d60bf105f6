package no.algoritmetilsyn.algorithm.standard;

/**
 * What is wrong with a field.
 *
 * @param field id of the field, or the unknown name
 * @param kind what
 * @param limit the number that was overstepped; 0 where none was
 */
public record FieldFault(String field, Kind kind, int limit) {

    /** What can be wrong; texts under {@code algorithm.fault.<KIND>}. */
    public enum Kind {
        MISSING,
        TOO_LONG,
        WRONG_TYPE,
        UNKNOWN_FIELD,
        UNKNOWN_WORD,
        NOT_A_LINK,
        NOT_A_DATE,
        NOT_A_NUMBER
    }

    static FieldFault of(RecordField field, Kind kind) {
        return new FieldFault(field.id(), kind, kind == Kind.TOO_LONG ? field.length() : 0);
    }
}
