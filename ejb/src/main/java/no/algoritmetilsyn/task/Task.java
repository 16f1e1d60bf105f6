package no.algoritmetilsyn.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.authority.Organ;

/** An open piece of work, or the memory of one. It mirrors a user task of the engine, one to one. */
@Entity
@Table(name = "tasks")
public class Task {

    @Id
    private UUID id = UUID.randomUUID();

    private String engineTaskId;
    private String kind;
    private UUID proceedingId;
    private UUID subjectId;
    private String subjectText;
    private UUID casefileId;

    @Enumerated(EnumType.STRING)
    private Organ organ;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.OPEN;

    @Enumerated(EnumType.STRING)
    private Act act;

    private String page;
    private LocalDate dueOn;
    private LocalDate heldUntil;
    private Instant createdAt;
    private UUID claimedBy;
    private Instant claimedAt;
    private UUID endedBy;
    private Instant endedAt;
    private UUID releaseId;

    @Version
    private int version;

    protected Task() {}

    Task(NewTask facts, Organ organ, Instant createdAt) {
        this.engineTaskId = facts.engineTaskId();
        this.kind = facts.kind();
        this.proceedingId = facts.proceedingId();
        this.subjectId = facts.subjectId();
        this.subjectText = facts.subjectText();
        this.casefileId = facts.casefileId();
        this.organ = organ;
        this.dueOn = facts.dueOn();
        this.act = facts.act();
        this.page = facts.page();
        this.createdAt = createdAt;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** What is to be done: id of the user task in its model, {@code sortComplaint}. */
    public String kind() {
        return kind;
    }

    /** Id of the user task of the engine that it mirrors. */
    public String engineTaskId() {
        return engineTaskId;
    }

    /** The proceeding it belongs to. */
    public UUID proceedingId() {
        return proceedingId;
    }

    /** The thing the work is about: a point of the proceeding, or the proceeding itself. */
    public UUID subjectId() {
        return subjectId;
    }

    /** Key of the words that tell the subject from others of the proceeding, or null. */
    public String subjectText() {
        return subjectText;
    }

    /** The organ whose work it is. */
    public Organ organ() {
        return organ;
    }

    /** The case it belongs to. */
    public UUID casefileId() {
        return casefileId;
    }

    /** What is done in it: only those whom the access table allows that can take it. */
    public Act act() {
        return act;
    }

    /** Where it stands. */
    public TaskState state() {
        return state;
    }

    /** Last day for it, Europe/Oslo. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Until when it waits, or null. */
    public LocalDate heldUntil() {
        return heldUntil;
    }

    /** Who has taken it, or null. */
    public UUID claimedBy() {
        return claimedBy;
    }

    /** Who ended it, or null. */
    public UUID endedBy() {
        return endedBy;
    }

    /** When it ended, or null. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Why it was last handed over, or null. */
    public UUID releaseId() {
        return releaseId;
    }

    /** Whether somebody else has taken it. */
    public boolean isHeldBySomebodyElse(UUID actor) {
        return claimedBy != null && !claimedBy.equals(actor);
    }

    /** When it was taken, or null. */
    public Instant claimedAt() {
        return claimedAt;
    }

    void claim(UUID actor, Instant at) {
        claimedBy = actor;
        claimedAt = at;
    }

    void release() {
        claimedBy = null;
        claimedAt = null;
    }

    void handedOver(UUID reason) {
        releaseId = reason;
    }

    void waitUntil(LocalDate day) {
        heldUntil = day;
    }

    void wake() {
        heldUntil = null;
    }

    void end(TaskState how, UUID actor, Instant at) {
        state = how;
        endedBy = actor;
        endedAt = at;
    }

    void moveTo(UUID otherCasefile) {
        casefileId = otherCasefile;
    }

    void fallDue(LocalDate on) {
        dueOn = on;
    }
}
