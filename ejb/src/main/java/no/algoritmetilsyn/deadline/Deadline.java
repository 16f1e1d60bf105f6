package no.algoritmetilsyn.deadline;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.deadline.counting.DeadlineLine;
import no.algoritmetilsyn.deadline.counting.Start;

/**
 * A time limit that runs for one subject: from which typed date, by which rule, until when, and why until then.
 *
 * <p>It runs, stands still (to go on, or to begin anew), is met, or has lapsed. Whether it is overdue follows from the clock; that it has lapsed is
 * something a person or a job records. Whenever what it was computed from changes, it is computed anew.
 */
@Entity
@Table(name = "deadlines")
public class Deadline {

    @Id
    private UUID id;

    private String subjectKind;
    private UUID subjectId;
    private UUID proceedingId;
    private UUID casefileId;

    @Embedded
    private AppliedRule rule;

    @Embedded
    private Span span;

    private boolean provisional;

    @Embedded
    private DeadlineProgress course = new DeadlineProgress();

    private UUID startedBy;
    private Instant startedAt;

    @Version
    private int version;

    /** For the provider of persistence. */
    protected Deadline() {}

    Deadline(DeadlineRequest request, DeadlineRule rule, LocalDate latest, UUID actorId, Instant now) {
        this.id = UUID.randomUUID();
        this.subjectKind = request.subjectKind();
        this.subjectId = request.subjectId();
        this.proceedingId = request.proceedingId();
        this.casefileId = request.casefileId();
        this.provisional = request.provisional();
        this.startedBy = actorId;
        this.startedAt = now;
        if (request.until() != null) {
            Refusal.NOT_EXTENDABLE.unless(rule.nature().isSetByAuthority());
            Refusal.NOT_LATER.unless(!request.until().isBefore(request.start().date()));
        }
        adopt(rule, request.start());
        this.span = new Span(rule, request.start(), request.until(), latest);
    }

    /** Runs from another date than was believed; one that had lapsed runs again when its end is still to come. */
    void correctStart(Start start, DeadlineRule rule, Instant now) {
        adopt(rule, start);
        span.run(rule, start);
        course.reopenUnless(isOver(now));
    }

    /** The case is classified and the rule was right. */
    void confirm() {
        provisional = false;
    }

    /** The case is classified and another rule is right; a date set under the old one goes with it. */
    void reclassify(DeadlineRule rule, Instant now) {
        provisional = false;
        adopt(rule, start());
        span.count(rule);
        course.reopenUnless(isOver(now));
    }

    /** Gives more time, before the time is out. */
    void extend(LocalDate until, DeadlineRule rule, Instant now) {
        course.requireRunning();
        Refusal.NOT_EXTENDABLE.unless(rule.extendable() && dueDate().isPresent());
        Refusal.EXPIRED.unless(!overdue(now));
        Refusal.NOT_LATER.unless(until.isAfter(dueDate().get()));
        Refusal.NOT_EXTENDABLE.unless(span.latest().filter(until::isAfter).isEmpty());
        span.setUntil(until, rule);
    }

    /** Ends on another day that is set. */
    void setAnew(LocalDate until, DeadlineRule rule) {
        course.requireRunning();
        span.setUntil(until, rule);
    }

    /** Stands still from now on: suspended, or interrupted, to begin anew. */
    void standStill(DeadlineStatus how, Instant now) {
        course.standStill(how, overdue(now), now);
    }

    /** Begins anew at its full length from the day on which what interrupted it was over. */
    void restart(Start start, DeadlineRule rule) {
        Refusal.NOT_INTERRUPTED.unless(status() == DeadlineStatus.INTERRUPTED);
        Refusal.WRONG_START.unless(rule.startKind().accepts(start.kind()));
        Refusal.NOT_LATER.unless(!start.date().isBefore(startDate()));
        span.restart(start, rule);
        course.run();
    }

    /** Goes on, later by the time it has stood still. */
    void resume(DeadlineRule rule, Instant now) {
        Refusal.NOT_INTERRUPTED.unless(status() != DeadlineStatus.INTERRUPTED);
        Refusal.NOT_SUSPENDED.unless(status() == DeadlineStatus.SUSPENDED);
        span.standStill(course.since(), now, rule);
        course.run();
    }

    /** Ends later by days on which it stands still, or earlier where they fall away; the rest, without an end, begins on a day. */
    void moveBy(int days, LocalDate since, DeadlineRule rule) {
        course.goOn(since);
        span.moveBy(days, rule);
    }

    /** What it waited for has happened; also after it had lapsed, as with a letter posted in time that came late. */
    void meet(Instant at, Instant now) {
        course.meet(at, now);
    }

    /** Has passed without what it waited for. */
    void lapse(Instant now) {
        course.lapse(overdue(now));
    }

    private void adopt(DeadlineRule rule, Start start) {
        Refusal.WRONG_START.unless(rule.startKind().accepts(start.kind()));
        Refusal.TIME_NEEDED.unless(!rule.limit().unit().needsTime() || start.instant() != null);
        this.rule = AppliedRule.of(rule);
    }

    /** Whether it runs and its time is out. */
    public boolean overdue(Instant now) {
        return status() == DeadlineStatus.RUNNING && isOver(now);
    }

    /** A limit without a date is never over. */
    private boolean isOver(Instant now) {
        return dueInstant().filter(due -> !now.isBefore(due)).isPresent();
    }

    /** Whether it was met before its end, if it has one; false while it is not met. */
    public boolean metInTime() {
        return metAt().filter(at -> !isOver(at)).isPresent();
    }

    /** What proves later how it was counted; null where it was counted before that was kept. */
    public DeadlineReceipt receipt() {
        return span.receipt();
    }

    /** The receipt that it would get now, by the same version of its rule. */
    DeadlineReceipt receiptBy(DeadlineRule by) {
        return span.again(by).receipt();
    }

    public UUID id() {
        return id;
    }

    /** What it is about, in one word, such as {@code COMPLAINT}. */
    public String subjectKind() {
        return subjectKind;
    }

    /** What it is about: a point of a proceeding, the proceeding itself, or something that has none. */
    public UUID subjectId() {
        return subjectId;
    }

    /** The proceeding it runs in; empty where it runs in none. */
    public Optional<UUID> proceedingId() {
        return Optional.ofNullable(proceedingId);
    }

    /** The case it belongs to; empty while there is none. */
    public Optional<UUID> casefileId() {
        return Optional.ofNullable(casefileId);
    }

    /** The rule it was counted by, as it was read then; that a later version reads the law otherwise does not change it. */
    public AppliedRule rule() {
        return rule;
    }

    /** Code of that rule. */
    public String ruleCode() {
        return rule.ruleCode();
    }

    /** The typed date it runs from. */
    public Start start() {
        return span.start();
    }

    /** The day it runs from, in Europe/Oslo. */
    public LocalDate startDate() {
        return span.start().date();
    }

    /** The last day on which something is in time, in Europe/Oslo; empty where the law says no more than "as soon as possible". */
    public Optional<LocalDate> dueDate() {
        return span.dueDate();
    }

    /** The first moment at which it is too late; empty as {@link #dueDate}. */
    public Optional<Instant> dueInstant() {
        return span.dueInstant();
    }

    /** Whether the rule may still be another, because the case is not classified. */
    public boolean provisional() {
        return provisional;
    }

    public DeadlineStatus status() {
        return course.status();
    }

    /** When what it waited for happened. */
    public Optional<Instant> metAt() {
        return course.metAt();
    }

    /** Why it ends when it does. */
    public List<DeadlineLine> lines() {
        return span.lines();
    }
}
