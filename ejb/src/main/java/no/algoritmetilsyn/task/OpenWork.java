package no.algoritmetilsyn.task;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.Rows;

/** Who works on proceedings, and when the next of their open work is due. */
@Stateless
@AsksNobody("told of proceedings that the search has found for the asker")
public class OpenWork {

    private static final String ROWS =
            """
            SELECT p.id, p.received_at, min(t.due_on),
                   coalesce(string_agg(DISTINCT a.display_name, ', ' ORDER BY a.display_name), '')
            FROM proceedings p
            LEFT JOIN tasks t ON t.proceeding_id = p.id AND t.state = 'OPEN'
            LEFT JOIN accounts a ON a.id = t.claimed_by
            WHERE p.id IN (:ids) GROUP BY p.id, p.received_at
            """;

    /**
     * What is open in a proceeding.
     *
     * @param received when the proceeding began
     * @param due the next day on which a task is due; null when no task is open
     * @param holders names of those who hold its tasks, as a list in words; empty when nobody does
     */
    public record Work(UUID proceeding, Instant received, LocalDate due, String holders) {}

    @PersistenceContext
    EntityManager entities;

    /** By the id of each of these proceedings; those that there are not are left out. */
    public Map<UUID, Work> of(Collection<UUID> proceedings) {
        if (proceedings.isEmpty()) {
            return Map.of();
        }
        Query query = entities.createNativeQuery(ROWS).setParameter("ids", proceedings);
        return Rows.of(query)
                .map(row -> new Work((UUID) row[0], (Instant) row[1], day(row[2]), (String) row[3]))
                .collect(Collectors.toMap(Work::proceeding, Function.identity()));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
