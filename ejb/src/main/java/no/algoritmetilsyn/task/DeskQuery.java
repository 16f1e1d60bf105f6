package no.algoritmetilsyn.task;

import java.util.Optional;

/**
 * What is asked of a work list, as its address tells.
 *
 * @param descending whether it is read from its end
 * @param unclaimed only what nobody holds
 * @param overdue only what should have been done
 * @param kind only this kind of work
 * @param holder only what this account holds, by its user name
 * @param words only what is about this: a number as people say it, or words
 * @param page from 0
 * @param size rows on a page
 * @param narrowed to what one of the leader's figures counts
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
        DeskNarrowing narrowed) {

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
                DeskNarrowing.NONE);
    }

    /** The same, narrowed to a kind of work, empty for all, and to what a figure counts. */
    public DeskQuery narrowed(Optional<String> toKind, DeskNarrowing narrowing) {
        return new DeskQuery(tab, sort, descending, unclaimed, overdue, toKind, holder, words, page, size, narrowing);
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
                DeskNarrowing.NONE);
    }

    /** The same in another order. */
    public DeskQuery sorted(DeskSort by, boolean backwards) {
        return new DeskQuery(tab, by, backwards, unclaimed, overdue, kind, holder, words, page, size, narrowed);
    }
}
