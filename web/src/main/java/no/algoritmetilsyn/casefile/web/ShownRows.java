package no.algoritmetilsyn.casefile.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Rows of a list that may be long: the page shows some of them and leads to all.
 *
 * @param rows those that are shown
 * @param all how many there are
 */
public record ShownRows<T>(List<T> rows, int all) {

    /** A list that is not longer is shown whole. */
    static final int MOST = 25;

    /** So many are shown of a longer one: the page of a large case has eight of them, and is read for none in particular. */
    private static final int FEW = 10;

    /**
     * The first rows.
     *
     * @param whole whether the reader has asked for all
     */
    static <T> ShownRows<T> first(List<T> rows, boolean whole) {
        return first(rows, rows.size(), whole);
    }

    /**
     * The first rows, of a list that was not read to its end.
     *
     * @param rows the first of them: all, or {@link #MOST} at least
     * @param all how many there are
     * @param whole whether the reader has asked for all
     */
    static <T> ShownRows<T> first(List<T> rows, int all, boolean whole) {
        return new ShownRows<>(whole || all <= MOST ? rows : rows.subList(0, FEW), all);
    }

    /** The last rows, of a list in which the newest stand last. */
    static <T> ShownRows<T> last(List<T> rows, boolean whole) {
        int size = rows.size();
        return new ShownRows<>(whole || size <= MOST ? rows : rows.subList(size - FEW, size), size);
    }

    /** The last rows, the newest first, of a list in which the newest stand last; a list that is shown whole keeps its order. */
    static <T> ShownRows<T> newest(List<T> rows, boolean whole) {
        ShownRows<T> last = last(rows, whole);
        if (!last.isCut()) {
            return last;
        }
        var turned = new ArrayList<>(last.rows);
        Collections.reverse(turned);
        return new ShownRows<>(turned, last.all);
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
