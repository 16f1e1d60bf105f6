package no.algoritmetilsyn.process;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.platform.NoNumbers;

/** Draws the numbers of cases and journal entries before a transaction of a test is committed, where the test asks for them. */
final class DrawnNumbers extends NoNumbers {

    private record Draw(Series series, int year, UUID id) {}

    private final List<Draw> waiting = new ArrayList<>();
    private boolean wanted;

    /** From now on they are drawn. */
    void want() {
        wanted = true;
    }

    @Override
    public void draw(Series series, int year, UUID id) {
        if (wanted) {
            waiting.add(new Draw(series, year, id));
        }
    }

    /** Forgets those of a transaction that was rolled back. */
    void forget() {
        waiting.clear();
    }

    /** Gives each row its number. */
    void drawAll(EntityManager entities) {
        if (waiting.isEmpty()) {
            return;
        }
        entities.flush();
        for (Draw draw : waiting) {
            boolean isCase = draw.series() == Series.CASEFILE;
            entities.createNativeQuery(
                            """
                            WITH n AS (
                              INSERT INTO number_series AS s (series, year, last) VALUES (:series, :year, 1)
                              ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1 RETURNING last)
                            UPDATE %s SET %s = n.last FROM n WHERE id = :id
                            """
                                    .formatted(
                                            isCase ? "casefiles" : "journal_entries",
                                            isCase ? "case_seq" : "journal_seq"))
                    .setParameter("series", draw.series().name())
                    .setParameter("year", draw.year())
                    .setParameter("id", draw.id())
                    .executeUpdate();
        }
        waiting.clear();
    }
}
