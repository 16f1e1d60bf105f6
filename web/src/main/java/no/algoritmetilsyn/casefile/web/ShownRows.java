package no.algoritmetilsyn.casefile.web;

import java.util.List;
import java.util.function.Function;

/**
 * Rows of a list that may be long: the page shows some of them and leads to all.
 *
 * @param rows those that are shown
 * @param all how many there are
 */
public record ShownRows<T>(List<T> rows, int all) {

    /** As many as a page shows at first. */
    static final int MOST = 25;

    /**
     * The first rows.
     *
     * @param whole whether the reader has asked for all
     */
    static <T> ShownRows<T> first(List<T> rows, boolean whole) {
        return new ShownRows<>(whole || rows.size() <= MOST ? rows : rows.subList(0, MOST), rows.size());
    }

    /** The last rows, of a list in which the newest stand last. */
    static <T> ShownRows<T> last(List<T> rows, boolean whole) {
        int size = rows.size();
        return new ShownRows<>(whole || size <= MOST ? rows : rows.subList(size - MOST, size), size);
    }

    /**
     * The same in words: only those that are shown have to be told.
     *
     * @param words of some rows, one for each
     */
    <R> ShownRows<R> told(Function<List<T>, List<R>> words) {
        return new ShownRows<>(words.apply(rows), all);
    }

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return rows.size() < all;
    }
}
