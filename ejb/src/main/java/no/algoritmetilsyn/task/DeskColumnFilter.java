package no.algoritmetilsyn.task;

import jakarta.persistence.Query;
import java.util.Optional;

/**
 * What a work list is narrowed to column by column.
 *
 * @param due last day for the work
 * @param received when the proceeding came in
 * @param came when the piece of work came up
 * @param ended when it was done
 * @param body number of the organisation that it is about, or words of its name
 */
public record DeskColumnFilter(DeskSpan due, DeskSpan received, DeskSpan came, DeskSpan ended, Optional<String> body) {

    /** To nothing. */
    public static final DeskColumnFilter NONE =
            new DeskColumnFilter(DeskSpan.ANY, DeskSpan.ANY, DeskSpan.ANY, DeskSpan.ANY, Optional.empty());

    /** To a body alone. */
    public static DeskColumnFilter ofBody(String body) {
        return new DeskColumnFilter(DeskSpan.ANY, DeskSpan.ANY, DeskSpan.ANY, DeskSpan.ANY, Optional.of(body));
    }

    /** Whether some days are asked for. */
    boolean hasDays() {
        return !(due.isAny() && received.isAny() && came.isAny() && ended.isAny());
    }

    /** The order of the days that it narrows to, where it has an index of its own beside that of the list. */
    Optional<DeskSort> order() {
        if (!received.isAny()) {
            return Optional.of(DeskSort.RECEIVED);
        }
        return came.isAny() ? Optional.empty() : Optional.of(DeskSort.CAME);
    }

    /** What holds of the days of its tasks {@code t}, each condition after an {@code AND}. */
    String condition() {
        return due.condition("t.due_on", "due", false)
                + received.condition("t.received_at", "received", true)
                + came.condition("t.created_at", "came", true)
                + ended.condition("t.ended_at", "ended", true);
    }

    /** Tells a query what its condition asks for. */
    void bind(Query query) {
        due.bind(query, "due", false);
        received.bind(query, "received", true);
        came.bind(query, "came", true);
        ended.bind(query, "ended", true);
    }
}
