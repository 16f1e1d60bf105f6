package no.algoritmetilsyn.outbox;

/**
 * A place in the change feed.
 *
 * @param transaction number of the transaction that made the change
 * @param position place among the changes of that transaction
 */
public record ChangeCursor(long transaction, long position) {

    /** Before the first change. */
    public static final ChangeCursor START = new ChangeCursor(0, 0);
}
