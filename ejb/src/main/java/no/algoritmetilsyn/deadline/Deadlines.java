package no.algoritmetilsyn.deadline;

import static no.algoritmetilsyn.deadline.DeadlineStatus.INTERRUPTED;
import static no.algoritmetilsyn.deadline.DeadlineStatus.SUSPENDED;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Starts, moves and ends deadlines, writes down what was done to them, and tells the others. {@link DeadlineList} lists
 * them.
 *
 * <p>Every change of a running deadline is one row of history and one event in the same transaction. What may not be
 * done is refused with {@link DeadlineRefused}.
 */
@Stateless
public class Deadlines {

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
                request.ruleCode(),
                request.regime(),
                RuleBook.inRange(request.start().date()));
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
        LocalDate from = RuleBook.inRange(request.ceiling().date());
        DeadlineRule ceiling = ruleBook.rule(rule.ceiling().get(), rule.regime(), from);
        return ceiling.limit().from(request.ceiling()).dueDate();
    }

    /** The date it runs from was another: computes it anew, by the version of its rule that counts from that day. */
    public Deadline correctStart(UUID id, Start start, String reason, UUID actorId) {
        return change(id, ChangeKind.CORRECTED, reason, actorId, deadline -> {
            DeadlineRule rule =
                    ruleBook.rule(deadline.ruleCode(), deadline.rule().regime(), RuleBook.inRange(start.date()));
            deadline.correctStart(start, rule, clock.instant());
        });
    }

    /** A last day that was set is another, earlier or later, by a decision from above; also when it has passed. */
    public Deadline setAnew(UUID id, LocalDate until, String reason, UUID actorId) {
        LocalDate day = RuleBook.inRange(until);
        return change(id, ChangeKind.CORRECTED, reason, actorId, one -> one.setAnew(day, ruleOf(one)));
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
                deadline -> deadline.extend(RuleBook.inRange(until), ruleOf(deadline), clock.instant()));
    }

    /** Lets it stand still, as while a court or another body has the matter; it goes on by {@link #resume}. */
    public Deadline suspend(UUID id, String reason, UUID actorId) {
        return change(id, ChangeKind.SUSPENDED, reason, actorId, one -> one.standStill(SUSPENDED, clock.instant()));
    }

    /** Cuts it off until {@link #restart}, as a request for reasons does with the time to appeal (forvaltningsloven § 29). */
    public Deadline interrupt(UUID id, String reason, UUID actorId) {
        return change(id, ChangeKind.INTERRUPTED, reason, actorId, one -> one.standStill(INTERRUPTED, clock.instant()));
    }

    /**
     * Lets it begin anew at its full length, as three weeks from when the reasons arrived.
     *
     * @param start the typed date on which what interrupted it was over, of a kind that the rule runs from
     */
    public Deadline restart(UUID id, Start start, String reason, UUID actorId) {
        RuleBook.inRange(start.date());
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
     * Is moved by the days on which nobody has to comply, whether they have passed or are still to come.
     *
     * @param days by how many more than before it ends later; fewer than nothing where some of them fall away
     * @param since first day of those whose last day nobody knows, on which it begins to stand still; null where it runs
     */
    public Deadline moveBy(UUID id, int days, LocalDate since, String reason, UUID actorId) {
        boolean stops = since != null || days > 0 && deadline(id).status() == DeadlineStatus.RUNNING;
        return change(
                id,
                stops ? ChangeKind.SUSPENDED : ChangeKind.RESUMED,
                reason,
                actorId,
                deadline -> deadline.moveBy(days, since, ruleOf(deadline)));
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

    /** Nothing is waited for any more: it is met now, or recorded as passed where its time is out. */
    public Deadline end(UUID id, UUID actorId) {
        return deadline(id).overdue(clock.instant()) ? lapse(id, actorId) : meet(id, clock.instant(), actorId);
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
        return ruleBook.version(deadline.rule().ruleId());
    }
}
