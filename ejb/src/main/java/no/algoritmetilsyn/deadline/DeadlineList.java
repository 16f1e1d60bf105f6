package no.algoritmetilsyn.deadline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/** Lists deadlines: of a subject, a proceeding or a case, those that are overdue, and what has been done to them. */
@Stateless
public class DeadlineList {

    /** With which the kind of a subject ends that is a point of an order or a demand. */
    private static final String POINT = "_POINT";

    @PersistenceContext(unitName = "tilsyn")
    EntityManager entities;

    @Inject
    FirstDeadlines first;

    @Inject
    AuthorityClock clock;

    /** All deadlines of a proceeding and of its points, the first to end first, those without a date last. */
    public List<Deadline> ofProceeding(UUID proceedingId) {
        return entities.createQuery(
                        "SELECT d FROM Deadline d WHERE d.proceedingId = :proceeding ORDER BY d.span.dueInstant, d.id",
                        Deadline.class)
                .setParameter("proceeding", proceedingId)
                .getResultList();
    }

    /** All deadlines of a subject, the first to end first, those without a date last; those of its points are not its own. */
    public List<Deadline> of(UUID subjectId) {
        return entities.createQuery(
                        "SELECT d FROM Deadline d WHERE d.subjectId = :subject ORDER BY d.span.dueInstant, d.id",
                        Deadline.class)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    /** Those of the deadlines of a subject that run, in the same order. */
    public List<Deadline> running(UUID subjectId) {
        return running(of(subjectId)).toList();
    }

    /** Those that run by one rule. */
    public List<Deadline> running(UUID subjectId, String ruleCode) {
        return running(of(subjectId))
                .filter(deadline -> deadline.ruleCode().equals(ruleCode))
                .toList();
    }

    /** Those of the deadlines of a proceeding and of its points that run, in the same order. */
    public List<Deadline> runningInProceeding(UUID proceedingId) {
        return running(ofProceeding(proceedingId)).toList();
    }

    private static Stream<Deadline> running(List<Deadline> deadlines) {
        return deadlines.stream().filter(deadline -> deadline.status() == DeadlineStatus.RUNNING);
    }

    /** Last day of each running deadline of a subject, by the code of its rule; those without a date are left out. */
    public Map<String, LocalDate> runningDueDates(UUID subjectId) {
        return first.all(subjectId).map(DeadlineList::dueDates).orElseGet(() -> storedRunning(subjectId));
    }

    /** Codes of the rules by which deadlines of a subject stand still, to go on or to begin anew. */
    public Set<String> standingStill(UUID subjectId) {
        return of(subjectId).stream()
                .filter(deadline -> deadline.status().isStandingStill())
                .map(Deadline::ruleCode)
                .collect(Collectors.toSet());
    }

    private static Map<String, LocalDate> dueDates(List<Deadline> deadlines) {
        return running(deadlines)
                .filter(deadline -> deadline.dueDate().isPresent())
                .collect(Collectors.toMap(
                        Deadline::ruleCode, deadline -> deadline.dueDate().orElseThrow(), (one, other) -> one));
    }

    private Map<String, LocalDate> storedRunning(UUID subjectId) {
        return entities.createQuery(
                        "SELECT d.rule.ruleCode, d.span.dueDate FROM Deadline d WHERE d.subjectId = :subject AND d.course.status = :running AND d.span.dueDate IS NOT NULL",
                        Object[].class)
                .setParameter("subject", subjectId)
                .setParameter("running", DeadlineStatus.RUNNING)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1], (one, other) -> one));
    }

    /** The numbers of the points of orders and demands that deadlines are of, by the ids of the points; others are left out. */
    public Map<UUID, Integer> pointNumbers(List<Deadline> deadlines) {
        Set<UUID> points = deadlines.stream()
                .filter(deadline -> deadline.subjectKind().endsWith(POINT))
                .map(Deadline::subjectId)
                .collect(Collectors.toSet());
        if (points.isEmpty()) {
            return Map.of();
        }
        return Rows.of(entities.createNativeQuery(
                                """
                                SELECT p.id, p.number FROM order_points p WHERE p.id IN :points
                                UNION ALL SELECT p.id, p.number FROM demand_points p WHERE p.id IN :points
                                """)
                        .setParameter("points", points))
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** How many deadlines a case has. */
    public int countOfCase(UUID casefileId) {
        return entities.createQuery("SELECT count(d) FROM Deadline d WHERE d.casefileId = :casefile", Long.class)
                .setParameter("casefile", casefileId)
                .getSingleResult()
                .intValue();
    }

    /** The deadlines of a case: those that wait for something, by their last day, and then those that are over. */
    public List<Deadline> firstOfCase(UUID casefileId, int most) {
        return entities.createQuery(
                        "SELECT d FROM Deadline d WHERE d.casefileId = :casefile"
                                + " ORDER BY CASE WHEN d.course.status IN (:met, :lapsed) THEN 1 ELSE 0 END,"
                                + " d.span.dueInstant, d.id",
                        Deadline.class)
                .setParameter("casefile", casefileId)
                .setParameter("met", DeadlineStatus.MET)
                .setParameter("lapsed", DeadlineStatus.LAPSED)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Deadlines that run and whose time is out, the longest overdue first.
     *
     * @param most how many at most
     */
    public List<Deadline> overdue(int most) {
        return entities.createQuery(
                        "SELECT d FROM Deadline d WHERE d.course.status = :running AND d.span.dueInstant <= :now"
                                + " ORDER BY d.span.dueInstant, d.id",
                        Deadline.class)
                .setParameter("running", DeadlineStatus.RUNNING)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** What has been done to a deadline since it started, in order. */
    public List<DeadlineChange> history(UUID id) {
        return entities.createQuery(
                        "SELECT c FROM DeadlineChange c WHERE c.deadlineId = :deadline ORDER BY c.place",
                        DeadlineChange.class)
                .setParameter("deadline", id)
                .getResultList();
    }

    /** What has been done to some deadlines since they started, in order, by deadline. */
    public Map<UUID, List<DeadlineChange>> histories(List<Deadline> deadlines) {
        return deadlines.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "SELECT c FROM DeadlineChange c WHERE c.deadlineId IN :deadlines ORDER BY c.place",
                                DeadlineChange.class)
                        .setParameter(
                                "deadlines",
                                deadlines.stream().map(Deadline::id).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(DeadlineChange::deadlineId));
    }

    /** The same of one proceeding, those of its points included. */
    public Map<UUID, List<DeadlineChange>> historyOfProceeding(UUID proceedingId) {
        return entities.createQuery(
                        "SELECT c FROM DeadlineChange c JOIN Deadline d ON d.id = c.deadlineId"
                                + " WHERE d.proceedingId = :proceeding ORDER BY c.place",
                        DeadlineChange.class)
                .setParameter("proceeding", proceedingId)
                .getResultStream()
                .collect(Collectors.groupingBy(DeadlineChange::deadlineId));
    }
}
