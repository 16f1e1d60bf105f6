package no.algoritmetilsyn.task;

import jakarta.persistence.Query;
import java.time.LocalDate;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * From one day to another, both included.
 *
 * @param from null where it has no beginning
 * @param to null where it has no end
 */
public record DeskSpan(LocalDate from, LocalDate to) {

    /** Any day. */
    public static final DeskSpan ANY = new DeskSpan(null, null);

    /** Whether it leaves no day out. */
    public boolean isAny() {
        return from == null && to == null;
    }

    /** What holds for a column, after an {@code AND} each; the name is that of its parameters. */
    String condition(String column, String name, boolean ofMoments) {
        return (from == null ? "" : " AND " + column + " >= :" + name + "From")
                + (to == null ? "" : " AND " + column + (ofMoments ? " < :" : " <= :") + name + "To");
    }

    /** Tells a query what the condition asks for. */
    void bind(Query query, String name, boolean ofMoments) {
        if (from != null) {
            query.setParameter(
                    name + "From",
                    ofMoments ? from.atStartOfDay(AuthorityClock.ZONE).toInstant() : from);
        }
        if (to != null) {
            query.setParameter(
                    name + "To",
                    ofMoments ? to.plusDays(1).atStartOfDay(AuthorityClock.ZONE).toInstant() : to);
        }
    }
}
