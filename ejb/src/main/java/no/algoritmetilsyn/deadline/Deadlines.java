package no.algoritmetilsyn.deadline;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.algoritmetilsyn.deadline.counting.Computation;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Starts, moves and ends deadlines, writes down what was done to them, and tells the others.
 *
 * <p>Every change of a running deadline is one row of history and one event in the same transaction. What may not be
 * done is refused with {@link DeadlineRefused}.
 */
@Stateless
public class Deadlines {

    /** The calculator serves these years; outside them the law that it counts by is another. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2199;

    @PersistenceContext(unitName = "tilsyn")
    EntityManager entities;

    @Inject
    RuleBook ruleBook;

    @Inject
    FirstDeadlines first;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<DeadlineStarted> started;

    @Inject
    Event<DeadlineMoved> moved;

    @Inject
    Event<DeadlineMet> met;

    @Inject
    Event<DeadlineLapsed> lapsed;

    /** Tells that the running transaction makes the subject, before its first deadline starts. */
    public void begin(UUID subjectId) {
        first.begin(subjectId);
    }

    /** Starts a deadline; costs one insert. */
    public Deadline start(DeadlineRequest request, UUID actorId) {
        DeadlineRule rule = ruleBook.rule(
                request.ruleCode(), request.regime(), inRange(request.start().date()));
        Deadline deadline = new Deadline(request, rule, latest(request, rule), actorId, clock.instant());
        entities.persist(deadline);
        first.add(deadline);
        started.fire(DeadlineStarted.of(deadline, actorId));
        return deadline;
    }

    private LocalDate latest(DeadlineRequest request, DeadlineRule rule) {
        if (request.ceiling() == null || rule.ceiling().isEmpty()) {
            return null;
        }
        LocalDate from = inRange(request.ceiling().date());
        DeadlineRule ceiling = ruleBook.rule(rule.ceiling().get(), rule.regime(), from);
        return ceiling.limit().from(request.ceiling()).dueDate();
    }

    /** The date it runs from was another: computes it anew, by the version of its rule that counts from that day. */
    public Deadline correctStart(UUID id, Start start, String reason, UUID actorId) {
        return change(id, ChangeKind.CORRECTED, reason, actorId, deadline -> {
            DeadlineRule rule = ruleBook.rule(deadline.ruleCode(), deadline.regime(), inRange(start.date()));
            deadline.correctStart(start, rule, clock.instant());
        });
    }

    /** The case is classified, and the provisional rule was the right one. */
    public Deadline confirm(UUID id, UUID actorId) {
        return change(id, ChangeKind.CONFIRMED, "", actorId, Deadline::confirm);
    }

    /**
     * The case is classified, and another rule is the right one.
     *
     * @param regime code of the regime that the case follows; null for the one in force on the day it started
     */
    public Deadline reclassify(UUID id, String ruleCode, String regime, String reason, UUID actorId) {
        return change(
                id,
                ChangeKind.RECLASSIFIED,
                reason,
                actorId,
                deadline ->
                        deadline.reclassify(ruleBook.rule(ruleCode, regime, deadline.startDate()), clock.instant()));
    }

    /**
     * Gives more time: set limits, and the few statutory ones that the law lets the authority lengthen (forvaltningsloven
     * § 29 fourth paragraph), before they expire.
     *
     * @param until the new last day, after the present one
     */
    public Deadline extend(UUID id, LocalDate until, String reason, UUID actorId) {
        return change(
                id,
                ChangeKind.EXTENDED,
                reason,
                actorId,
                deadline -> deadline.extend(inRange(until), ruleOf(deadline), clock.instant()));
    }

    /** Lets it stand still, as while a court or another body has the matter; it goes on by {@link #resume}. */
    public Deadline suspend(UUID id, String reason, UUID actorId) {
        return change(id, ChangeKind.SUSPENDED, reason, actorId, deadline -> deadline.suspend(clock.instant()));
    }

    /**
     * Cuts it off, as a request for reasons does with the limit for appeals (forvaltningsloven § 29 third paragraph); it
     * begins anew by {@link #restart}.
     */
    public Deadline interrupt(UUID id, String reason, UUID actorId) {
        return change(id, ChangeKind.INTERRUPTED, reason, actorId, deadline -> deadline.interrupt(clock.instant()));
    }

    /**
     * Lets it begin anew at its full length, as three weeks from when the reasons arrived.
     *
     * @param start the typed date on which what interrupted it was over, of a kind that the rule runs from
     */
    public Deadline restart(UUID id, Start start, String reason, UUID actorId) {
        inRange(start.date());
        return change(id, ChangeKind.RESTARTED, reason, actorId, deadline -> deadline.restart(start, ruleOf(deadline)));
    }

    /** Lets it go on, later by the time it stood still. */
    public Deadline resume(UUID id, String reason, UUID actorId) {
        return change(
                id,
                ChangeKind.RESUMED,
                reason,
                actorId,
                deadline -> deadline.resume(ruleOf(deadline), clock.instant()));
    }

    /**
     * What it waited for has happened. A second time changes nothing.
     *
     * @param at when it happened, which for a letter is when it was posted; not after now
     */
    public Deadline meet(UUID id, Instant at, UUID actorId) {
        Deadline deadline = deadline(id);
        if (deadline.status() == DeadlineStatus.MET) {
            return deadline;
        }
        var before = DeadlineChange.Before.of(deadline);
        deadline.meet(at, clock.instant());
        remember(ChangeKind.MET, before, deadline, "", actorId);
        met.fire(DeadlineMet.of(deadline, actorId));
        return deadline;
    }

    /** Records that it has passed; decides nothing about what follows. */
    public Deadline lapse(UUID id, UUID actorId) {
        Deadline deadline = deadline(id);
        var before = DeadlineChange.Before.of(deadline);
        deadline.lapse(clock.instant());
        remember(ChangeKind.LAPSED, before, deadline, "", actorId);
        lapsed.fire(DeadlineLapsed.of(deadline, actorId));
        return deadline;
    }

    /** The deadlines of a proceeding follow it into another case, those of its points too. */
    public void moveTo(UUID proceedingId, UUID casefileId) {
        entities.createQuery("UPDATE Deadline d SET d.casefileId = :casefile WHERE d.proceedingId = :proceeding")
                .setParameter("casefile", casefileId)
                .setParameter("proceeding", proceedingId)
                .executeUpdate();
    }

    /** One deadline. */
    public Deadline deadline(UUID id) {
        Deadline deadline = entities.find(Deadline.class, id);
        if (deadline == null) {
            throw new DeadlineRefused(Refusal.UNKNOWN_DEADLINE);
        }
        return deadline;
    }

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

    /** Last day of each running deadline of a subject, by the code of its rule; those without a date are left out. */
    public Map<String, LocalDate> runningDueDates(UUID subjectId) {
        return first.all(subjectId).map(Deadlines::running).orElseGet(() -> storedRunning(subjectId));
    }

    /** Codes of the rules by which deadlines of a subject stand still, to go on or to begin anew. */
    public Set<String> standingStill(UUID subjectId) {
        return of(subjectId).stream()
                .filter(deadline -> deadline.status().isStandingStill())
                .map(Deadline::ruleCode)
                .collect(Collectors.toSet());
    }

    private static Map<String, LocalDate> running(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.status() == DeadlineStatus.RUNNING)
                .filter(deadline -> deadline.dueDate().isPresent())
                .collect(Collectors.toMap(
                        Deadline::ruleCode, deadline -> deadline.dueDate().orElseThrow(), (one, other) -> one));
    }

    private Map<String, LocalDate> storedRunning(UUID subjectId) {
        return entities.createQuery(
                        "SELECT d.ruleCode, d.span.dueDate FROM Deadline d WHERE d.subjectId = :subject AND d.status = :running AND d.span.dueDate IS NOT NULL",
                        Object[].class)
                .setParameter("subject", subjectId)
                .setParameter("running", DeadlineStatus.RUNNING)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1], (one, other) -> one));
    }

    /** All deadlines of a case, the first to end first. */
    public List<Deadline> ofCase(UUID casefileId) {
        return entities.createQuery(
                        "SELECT d FROM Deadline d WHERE d.casefileId = :casefile ORDER BY d.span.dueInstant, d.id",
                        Deadline.class)
                .setParameter("casefile", casefileId)
                .getResultList();
    }

    /**
     * Deadlines that run and whose time is out, the longest overdue first.
     *
     * @param most how many at most
     */
    public List<Deadline> overdue(int most) {
        return entities.createQuery(
                        "SELECT d FROM Deadline d WHERE d.status = :running AND d.span.dueInstant <= :now"
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

    /** What has been done to the deadlines of a case since they started, in order, by deadline. */
    public Map<UUID, List<DeadlineChange>> historyOfCase(UUID casefileId) {
        return entities.createQuery(
                        "SELECT c FROM DeadlineChange c JOIN Deadline d ON d.id = c.deadlineId"
                                + " WHERE d.casefileId = :casefile ORDER BY c.place",
                        DeadlineChange.class)
                .setParameter("casefile", casefileId)
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

    /** Every rule, by code and regime. */
    public List<DeadlineRule> rules() {
        return List.copyOf(ruleBook.all());
    }

    /**
     * The rule by which {@link #calculate} counts.
     *
     * @param regime code of a regime; null for the one in force, or the only one that has the rule
     */
    public DeadlineRule rule(String ruleCode, String regime, LocalDate date) {
        return ruleBook.ruleOrWaiting(ruleCode, regime, inRange(date));
    }

    /**
     * What a deadline would be; starts none.
     *
     * @param from the day it runs from, with a moment when the rule is in hours; its kind is the rule's, whatever it says
     * @param regime code of a regime, whether in force or not; null as in {@link #rule}
     */
    public Computation calculate(String ruleCode, Start from, String regime) {
        DeadlineRule rule = rule(ruleCode, regime, from.date());
        if (rule.limit().unit().needsTime() && from.instant() == null) {
            throw new DeadlineRefused(Refusal.TIME_NEEDED);
        }
        return rule.limit().from(from);
    }

    private Deadline change(UUID id, ChangeKind kind, String reason, UUID actorId, Consumer<Deadline> verb) {
        if (kind.needsReason() && (reason == null || reason.isBlank())) {
            throw new DeadlineRefused(Refusal.REASON_NEEDED);
        }
        Deadline deadline = deadline(id);
        var before = DeadlineChange.Before.of(deadline);
        DeadlineStatus status = deadline.status();
        verb.accept(deadline);
        remember(kind, before, deadline, reason, actorId);
        if (!Objects.equals(before.due(), deadline.dueInstant().orElse(null)) || status != deadline.status()) {
            moved.fire(DeadlineMoved.of(deadline, before.due(), actorId));
        }
        return deadline;
    }

    private void remember(
            ChangeKind kind, DeadlineChange.Before before, Deadline deadline, String reason, UUID actorId) {
        entities.persist(new DeadlineChange(kind, before, deadline, reason, actorId, clock.instant()));
    }

    private DeadlineRule ruleOf(Deadline deadline) {
        return ruleBook.version(deadline.ruleId());
    }

    private static LocalDate inRange(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new DeadlineRefused(Refusal.DATE_OUT_OF_RANGE);
        }
        return date;
    }
}
