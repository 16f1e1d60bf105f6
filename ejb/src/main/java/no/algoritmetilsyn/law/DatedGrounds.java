package no.algoritmetilsyn.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The grounds on which something may be done or refused, as dated rows of law.
 *
 * @param <G> the grounds
 */
public final class DatedGrounds<G extends Enum<G>> {

    private static final String PROCEDURE = "procedure";

    /** Where a ground stands, from when until when. */
    public record Row<G>(String id, G ground, String provision, LocalDate from, LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    private final Class<G> grounds;
    private final Edition<List<Row<G>>> rows;

    /**
     * Grounds whose rows are read when they are asked for.
     *
     * @param reading gives rows of id, ground, provision, the day from which it holds, and the first day on which it does no longer, or null
     */
    public DatedGrounds(Class<G> grounds, Supplier<List<?>> reading) {
        this.grounds = grounds;
        this.rows = new Edition<>(() ->
                reading.get().stream().map(Object[].class::cast).map(this::row).toList());
    }

    /**
     * Where a ground stands on a day; empty when no act that is in force knows it.
     *
     * @param day in Europe/Oslo
     */
    public Optional<Row<G>> of(G ground, LocalDate day, Laws laws) {
        return rows.current().stream()
                .filter(row -> row.ground() == ground && row.holds(day))
                .filter(row -> laws.binds(row.provision(), day))
                .filter(row -> isOfProcedureInForce(row, day, laws))
                .findFirst();
    }

    /** Of two acts of procedure the one in force is cited; the other acts stand beside them. */
    private static boolean isOfProcedureInForce(Row<?> row, LocalDate day, Laws laws) {
        Regime act = laws.regime(laws.provision(row.provision()).regime());
        return !act.family().equals(PROCEDURE)
                || laws.regimeInForce(PROCEDURE, day)
                        .filter(inForce -> inForce.code().equals(act.code()))
                        .isPresent();
    }

    private Row<G> row(Object[] row) {
        return new Row<>(
                (String) row[0], Enum.valueOf(grounds, (String) row[1]), (String) row[2], day(row[3]), day(row[4]));
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
