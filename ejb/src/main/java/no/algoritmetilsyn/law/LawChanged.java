package no.algoritmetilsyn.law;

/**
 * Rows of law were added or ended, and stand so: classes that keep rows in memory read them anew, and classes that keep a receipt that rests on
 * them count again.
 *
 * @param table the rows are of, such as {@code powers}
 */
public record LawChanged(String table) {

    /** Those that keep rows in memory hear it first, so that those who count find the rows as they are now. */
    public static final int BOOKS = 1000;

    /** Those that count. */
    public static final int RECEIPTS = 3000;
}
