package no.algoritmetilsyn.law;

/** One sort of sentence in an explanation. */
public interface LineKind {

    /** Name of the constant, which is also the last part of its text's key. */
    String name();

    /** Key of its text but for the name, such as {@code deadline.lineKind}. */
    String texts();

    /** How many arguments its sentence takes. */
    int arity();

    /** What the argument at a place is; places count from 0. */
    Argument argument(int place);

    /** How an argument is to be written out. It is kept as text: dates and moments in ISO 8601, numbers in digits. */
    enum Argument {
        DATE,
        /** With the offset of Oslo. */
        MOMENT,
        /** A whole number. */
        NUMBER,
        /** A number that may have decimals. */
        DECIMAL,
        /** The name of a constant of {@code DayOff}. */
        DAY_OFF,
        /** The code of a provision, told by its citation. */
        PROVISION,
        /** As it is. */
        TEXT
    }
}
