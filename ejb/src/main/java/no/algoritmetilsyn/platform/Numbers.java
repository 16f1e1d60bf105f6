package no.algoritmetilsyn.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;

/**
 * Numbers without gaps: cases and journal entries of a year.
 *
 * <p>A series without gaps can only be drawn from by one transaction at a time. So the number is drawn at the very end,
 * right before the commit, and others wait for no longer than a commit takes.
 */
@Stateless
public class Numbers {

    /** What is numbered: the statement that writes the number, {@code n.last}, into the row {@code :id}. */
    public enum Series {
        CASEFILE("UPDATE casefiles SET case_seq = n.last FROM n WHERE id = :id"),
        JOURNAL("UPDATE journal_entries SET journal_seq = n.last FROM n WHERE id = :id");

        private final String write;

        Series(String write) {
            this.write = write;
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
     * @param id of the row, which this transaction has made
     */
    public void draw(Series series, int year, UUID id) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                entities.createNativeQuery(
                                """
                                WITH n AS (
                                  INSERT INTO number_series AS s (series, year, last) VALUES (:series, :year, 1)
                                  ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1 RETURNING last)
                                """
                                        + series.write)
                        .setParameter("series", series.name())
                        .setParameter("year", year)
                        .setParameter("id", id)
                        .executeUpdate();
            }

            @Override
            public void afterCompletion(int status) {
                // A rollback has taken the number back with everything else.
            }
        });
    }
}
