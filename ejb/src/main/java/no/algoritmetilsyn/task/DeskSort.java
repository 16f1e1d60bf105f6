package no.algoritmetilsyn.task;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what a work list is sorted. Each has its index. */
public enum DeskSort {
    DUE(false, "due_on"),
    RECEIVED(false, "received_at"),
    /** When the piece of work came up. */
    CAME(false, "created_at"),
    CASE(false, "case_year", "case_seq"),
    REFERENCE(false, "reference"),
    ORGANISATION(false, "organisation"),
    KIND(false, "kind", "due_on"),
    /** The name of the colleague who has taken it; what nobody has taken stands last. */
    HOLDER(false, "holder", "due_on"),
    UNTIL(false, "held_until"),
    ENDED(true, "ended_at");

    private final boolean latestFirst;
    private final List<String> columns;

    DeskSort(boolean latestFirst, String... columns) {
        this.latestFirst = latestFirst;
        this.columns = List.of(columns);
    }

    /** Whether it begins with the latest, when nobody says otherwise. */
    public boolean isLatestFirst() {
        return latestFirst;
    }

    /** The order, in SQL on tasks {@code t}. */
    String order(boolean descending) {
        return Stream.concat(columns.stream(), Stream.of("id"))
                .map(column -> "t." + column + (descending ? " DESC" : ""))
                .collect(Collectors.joining(", "));
    }
}
