package no.algoritmetilsyn.task.load;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/**
 * Discussions with the employees' representatives about figures of single employees, which are a control measure: what for, with whom,
 * until when (arbeidsmiljøloven §§ 9-1, 9-2). A leader records them; everybody whom the figures may be about sees that one runs.
 */
@Stateless
public class LoadDiscussions {

    /** So many days after the discussion at most: then it has to be held again (third paragraph). */
    public static final int LONGEST = 366;

    /** Holds for the discussions {@code d} that run, by {@code :organ} and {@code :today}. */
    static final String RUNS = "d.organ = :organ AND d.ended_at IS NULL AND d.held_on <= :today AND d.until >= :today";

    /**
     * One that runs.
     *
     * @param withWhom the representatives, by name and what they speak for
     * @param recordedBy what colleagues call the leader
     */
    public record Discussion(
            UUID id, LocalDate heldOn, String withWhom, String purpose, LocalDate until, String recordedBy) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    /**
     * Records that it was held.
     *
     * @param until the last day on which figures may be shown
     * @throws IllegalArgumentException when it was not held yet, or ends before it began, has passed, or is too far away
     */
    public void record(LocalDate heldOn, String withWhom, String purpose, LocalDate until) {
        access.require(Act.LOAD_DISCUSS);
        if (heldOn.isAfter(clock.today())
                || until.isBefore(clock.today())
                || until.isAfter(heldOn.plusDays(LONGEST))
                || withWhom.isBlank()
                || purpose.isBlank()) {
            throw new IllegalArgumentException("No such discussion can have been held");
        }
        UUID id = UUID.randomUUID();
        entities.createNativeQuery(
                        """
                        INSERT INTO load_discussions (id, organ, held_on, with_whom, purpose, until, recorded_by, recorded_at)
                        VALUES (:id, :organ, :held, :with, :purpose, :until, :by, :at)
                        """)
                .setParameter("id", id)
                .setParameter("organ", access.actor().organ().name())
                .setParameter("held", heldOn)
                .setParameter("with", withWhom)
                .setParameter("purpose", purpose)
                .setParameter("until", until)
                .setParameter("by", access.actor().id())
                .setParameter("at", clock.instant())
                .executeUpdate();
        log("LOAD_DISCUSSED", id, Map.of("until", until.toString()));
    }

    /** Ends one of the actor's organ before its day. */
    public void end(UUID id) {
        access.require(Act.LOAD_DISCUSS);
        int ended = entities.createNativeQuery(
                        """
                        UPDATE load_discussions SET ended_by = :by, ended_at = :at
                        WHERE id = :id AND organ = :organ AND ended_at IS NULL
                        """)
                .setParameter("by", access.actor().id())
                .setParameter("at", clock.instant())
                .setParameter("id", id)
                .setParameter("organ", access.actor().organ().name())
                .executeUpdate();
        if (ended == 1) {
            log("LOAD_DISCUSSION_ENDED", id, Map.of());
        }
    }

    /** Those that run in the actor's organ today, for all who have work in it. */
    public List<Discussion> running() {
        access.require(Act.TASK_LIST);
        Query query = entities.createNativeQuery(
                        "SELECT d.id, d.held_on, d.with_whom, d.purpose, d.until, a.display_name FROM load_discussions d"
                                + " JOIN accounts a ON a.id = d.recorded_by WHERE " + RUNS + " ORDER BY d.until, d.id")
                .setParameter("organ", access.actor().organ().name())
                .setParameter("today", clock.today());
        return Rows.of(query)
                .map(row -> new Discussion(
                        (UUID) row[0], date(row[1]), (String) row[2], (String) row[3], date(row[4]), (String) row[5]))
                .toList();
    }

    private void log(String action, UUID id, Map<String, String> detail) {
        audit.append(Audit.OFFICE, access.actor(), action, new AuditSubject("LOAD_DISCUSSION", id), detail);
    }

    private static LocalDate date(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
