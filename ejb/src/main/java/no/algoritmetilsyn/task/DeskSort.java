package no.algoritmetilsyn.task;

/** By what a work list is sorted. Each has its index. */
public enum DeskSort {
    DUE("due_on", false),
    RECEIVED("received_at", false),
    ORGANISATION("organisation", false),
    KIND("kind", false),
    UNTIL("held_until", false),
    ENDED("ended_at", true);

    private final String column;
    private final boolean latestFirst;

    DeskSort(String column, boolean latestFirst) {
        this.column = column;
        this.latestFirst = latestFirst;
    }

    /** Whether it begins with the latest, when nobody says otherwise. */
    public boolean isLatestFirst() {
        return latestFirst;
    }

    /** The order, in SQL on tasks {@code t}. */
    String order(boolean descending) {
        String way = descending ? " DESC" : "";
        String between = this == KIND ? ", t.due_on" + way : "";
        return "t." + column + way + between + ", t.id" + way;
    }
}
