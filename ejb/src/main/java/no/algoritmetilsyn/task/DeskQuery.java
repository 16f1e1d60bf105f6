package no.algoritmetilsyn.task;

import java.util.Optional;

/**
 * What is asked of a work list, as its address tells.
 *
 * @param descending whether it is read from its end
 * @param unclaimed only what nobody holds
 * @param overdue only what should have been done
 * @param kind only this kind of work
 * @param holder only what these colleagues hold: a user name, or what colleagues are called
 * @param words only what is about this: a number as people say it, or words
 * @param page from 0
 * @param size rows on a page
 * @param narrowed to what one of the leader's figures counts
 * @param columns to days and bodies
 */
public record DeskQuery(
        DeskTab tab,
        DeskSort sort,
        boolean descending,
        boolean unclaimed,
        boolean overdue,
        Optional<String> kind,
        Optional<String> holder,
        Optional<String> words,
        int page,
        int size,
        DeskNarrowing narrowed,
        DeskColumnFilter columns) {

    /** All the tasks of a tab in its usual order, first page. */
    public static DeskQuery of(DeskTab tab) {
        return new DeskQuery(
                tab,
                tab.usual(),
                tab.usual().isLatestFirst(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                WorkList.PAGE,
                DeskNarrowing.NONE,
                DeskColumnFilter.NONE);
    }

    /** The same, narrowed to a kind of work, empty for all, and to what a figure counts. */
    public DeskQuery narrowed(Optional<String> toKind, DeskNarrowing narrowing) {
        return new DeskQuery(
                tab, sort, descending, unclaimed, overdue, toKind, holder, words, page, size, narrowing, columns);
    }

    /** All open tasks that an account holds, by its user name. */
    public static DeskQuery heldBy(String userName) {
        DeskQuery all = of(DeskTab.ALL);
        return new DeskQuery(
                all.tab,
                all.sort,
                all.descending,
                false,
                false,
                Optional.empty(),
                Optional.of(userName),
                Optional.empty(),
                0,
                all.size,
                DeskNarrowing.NONE,
                DeskColumnFilter.NONE);
    }

    /** The same, narrowed to days and bodies. */
    public DeskQuery of(DeskColumnFilter filter) {
        return new DeskQuery(
                tab, sort, descending, unclaimed, overdue, kind, holder, words, page, size, narrowed, filter);
    }

    /**
     * The order that it is read in, in SQL. An index by holder would read all held tasks first; lists of free or waiting tasks are
     * therefore ordered by deadline.
     */
    String order() {
        boolean others = unclaimed || narrowed.hold() == DeskHold.FREE || narrowed.hold() == DeskHold.WAITS;
        return (sort == DeskSort.HOLDER && others ? DeskSort.DUE : sort).order(descending);
    }

    /** The same in another order. */
    public DeskQuery sorted(DeskSort by, boolean backwards) {
        return new DeskQuery(
                tab, by, backwards, unclaimed, overdue, kind, holder, words, page, size, narrowed, columns);
    }
}
