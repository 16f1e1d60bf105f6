package no.algoritmetilsyn.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was done to a deadline, by whom, when and why; never changed afterwards. */
@Entity
@Immutable
@Table(name = "deadline_changes")
public class DeadlineChange {

    @Id
    private UUID id;

    private UUID deadlineId;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private Instant oldDue;
    private Instant newDue;
    private LocalDate oldStart;
    private LocalDate newStart;
    private String reason;
    private UUID actorId;
    private Instant at;

    @Column(insertable = false, updatable = false)
    private Long place;

    /** For the provider of persistence. */
    protected DeadlineChange() {}

    DeadlineChange(ChangeKind kind, Before before, Deadline after, String reason, UUID actorId, Instant at) {
        this.id = UUID.randomUUID();
        this.deadlineId = after.id();
        this.kind = kind;
        this.oldDue = before.due;
        this.newDue = after.dueInstant().orElse(null);
        this.oldStart = before.start;
        this.newStart = after.startDate();
        this.reason = reason;
        this.actorId = actorId;
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public UUID deadlineId() {
        return deadlineId;
    }

    public ChangeKind kind() {
        return kind;
    }

    /** When it would have ended before; empty when it had no date. */
    public Optional<Instant> oldDue() {
        return Optional.ofNullable(oldDue);
    }

    /** When it ends after; empty when it has no date. */
    public Optional<Instant> newDue() {
        return Optional.ofNullable(newDue);
    }

    /** The day it ran from before. */
    public LocalDate oldStart() {
        return oldStart;
    }

    /** The day it runs from after. */
    public LocalDate newStart() {
        return newStart;
    }

    /** Why; empty where the change explains itself. */
    public String reason() {
        return reason;
    }

    public UUID actorId() {
        return actorId;
    }

    public Instant at() {
        return at;
    }

    /** What is remembered of a deadline while it is being changed. */
    record Before(Instant due, LocalDate start) {

        static Before of(Deadline deadline) {
            return new Before(deadline.dueInstant().orElse(null), deadline.startDate());
        }
    }
}
