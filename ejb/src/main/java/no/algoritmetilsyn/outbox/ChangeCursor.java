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

    /** Whether this place comes before another. */
    public boolean isBefore(ChangeCursor other) {
        return transaction < other.transaction || transaction == other.transaction && position < other.position;
    }

    /** As a text that {@link #parse} reads. */
    @Override
    public String toString() {
        return transaction + "-" + position;
    }

    /** @throws NumberFormatException when it is not what {@link #toString} wrote */
    public static ChangeCursor parse(String text) {
        int dash = text.indexOf('-');
        return new ChangeCursor(Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
    }
}
