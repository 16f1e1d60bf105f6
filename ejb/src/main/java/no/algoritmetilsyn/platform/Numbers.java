package no.algoritmetilsyn.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers without gaps: cases and journal entries of a year.
 *
 * <p>A series without gaps can only be drawn from by one transaction at a time. So all numbers of a transaction are drawn
 * together at the very end, right before the commit and always in the order of the series, and others wait for no longer
 * than a commit takes.
 */
@Stateless
public class Numbers {

    /** What is numbered, in the order it is drawn. */
    public enum Series {
        CASEFILE("casefiles", "case_seq"),
        JOURNAL("journal_entries", "journal_seq");

        private final String statement;

        Series(String table, String column) {
            statement =
                    """
                    WITH n AS (
                      INSERT INTO number_series AS s (series, year, last) VALUES (?, ?, 1)
                      ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1 RETURNING last)
                    UPDATE %s SET %s = n.last FROM n WHERE id = ?
                    """
                            .formatted(table, column);
        }
    }

    private record Draw(Series series, int year, UUID id) {

        Stream<Object> arguments() {
            return Stream.of(series.name(), year, id);
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /**
     * Gives the row its number when the running transaction commits.
     *
     * @param year calendar year whose series it is
     * @param id of the row, which this transaction has persisted
     */
    public void draw(Series series, int year, UUID id) {
        @SuppressWarnings("unchecked")
        var waiting = (List<Draw>) transaction.getResource(Numbers.class);
        if (waiting == null) {
            waiting = new ArrayList<>();
            transaction.putResource(Numbers.class, waiting);
            drawAtTheEnd(waiting);
        }
        waiting.add(new Draw(series, year, id));
    }

    /**
     * Gives the cases of this transaction their numbers now, for what is printed before the commit; others then wait until
     * it ends. Cases come first in the order of the series, so two transactions still never wait for each other.
     */
    public void drawCasesNow() {
        @SuppressWarnings("unchecked")
        var waiting = (List<Draw>) transaction.getResource(Numbers.class);
        if (waiting != null) {
            List<Draw> cases = waiting.stream()
                    .filter(draw -> draw.series == Series.CASEFILE)
                    .toList();
            waiting.removeAll(cases);
            run(cases);
        }
    }

    private void drawAtTheEnd(List<Draw> waiting) {
        // The session has joined the transaction before: it is asked first, and has flushed the rows.
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                run(waiting);
            }

            @Override
            public void afterCompletion(int status) {
                // A rollback has taken the numbers back with everything else.
            }
        });
    }

    private void run(List<Draw> draws) {
        if (draws.isEmpty()) {
            return;
        }
        List<Draw> ordered = draws.stream()
                .sorted(Comparator.comparing(Draw::series).thenComparing(Draw::year))
                .toList();
        Sql.run(
                entities,
                ordered.stream().map(draw -> draw.series.statement).collect(Collectors.joining(";")),
                ordered.stream().flatMap(Draw::arguments).toArray());
    }
}
