package no.algoritmetilsyn.inspection;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.Automation;
import no.algoritmetilsyn.demand.Addressee;
import no.algoritmetilsyn.inspection.step.InspectionForm;
import no.algoritmetilsyn.inspection.step.OpenInspection;
import no.algoritmetilsyn.inspection.step.PlanInspection;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.platform.AuthorityClock;

/** An inspection (tilsyn): a body is examined by the checklist of a theme, in the version that held when it was opened. */
@Entity
@Table(name = "inspections")
public class Inspection {

    @Id
    private UUID id;

    private String reference;
    private UUID casefileId;

    @Enumerated(EnumType.STRING)
    private InspectionState state = InspectionState.DRAFT;

    @Embedded
    private Addressee body;

    @Enumerated(EnumType.STRING)
    private InspectionForm form;

    @Enumerated(EnumType.STRING)
    private PowerCode power;

    @Embedded
    private PinnedTheme pinned;

    private String title;
    private String reason;

    @Enumerated(EnumType.STRING)
    private Automation automation;

    private String lastWord;
    private LocalDate visitOn;
    private String unannouncedReason;

    @Embedded
    private PlanApproval approval;

    private Instant notifiedAt;

    @Embedded
    private CommentLimit comments;

    private Instant endedAt;
    private String closeReason;

    @Version
    private int version;

    protected Inspection() {}

    Inspection(UUID id, String reference, UUID casefileId, Addressee body, PinnedTheme pinned, OpenInspection opening) {
        this.id = id;
        this.reference = reference;
        this.casefileId = casefileId;
        this.body = body;
        this.pinned = pinned;
        this.form = opening.form();
        this.power = opening.power();
        this.title = opening.subject();
        this.reason = opening.reason();
    }

    void plan(PlanInspection plan) {
        automation = plan.automation();
        lastWord = plan.lastWord();
        visitOn = form == InspectionForm.ON_SITE ? plan.visitOn() : null;
        unannouncedReason = form == InspectionForm.UNANNOUNCED ? plan.unannouncedReason() : null;
    }

    void submit() {
        state = InspectionState.FOR_APPROVAL;
    }

    void sendBack() {
        state = InspectionState.DRAFT;
    }

    /** An unannounced visit begins at once; else the body is told first. */
    void approve(PlanApproval how) {
        approval = how;
        state = form.isAnnounced() ? InspectionState.APPROVED : InspectionState.EXAMINING;
    }

    void pin(PinnedTheme other) {
        pinned = other;
    }

    void notified(Instant at) {
        state = InspectionState.EXAMINING;
        notifiedAt = at;
    }

    void report(Instant at, LocalDate limit) {
        state = InspectionState.WITH_BODY;
        comments = new CommentLimit(at, limit);
    }

    void assess() {
        state = InspectionState.ASSESSING;
    }

    void conclude() {
        state = InspectionState.CONCLUDING;
    }

    void end(Instant at) {
        state = InspectionState.ENDED;
        endedAt = at;
    }

    void close(String why, Instant at) {
        state = InspectionState.CLOSED;
        closeReason = why;
        endedAt = at;
    }

    void moveTo(UUID otherCasefile) {
        casefileId = otherCasefile;
    }

    /** Its identifier; that of its proceeding and the business key of its process, too. */
    public UUID id() {
        return id;
    }

    /** What the body and the authority call it: {@code T-2026-000003}. */
    public String reference() {
        return reference;
    }

    /** The case it lies in now. */
    public UUID casefileId() {
        return casefileId;
    }

    public InspectionState state() {
        return state;
    }

    /** Who is examined. */
    public Addressee body() {
        return body;
    }

    public InspectionForm form() {
        return form;
    }

    /** What it rests on. */
    public PowerCode power() {
        return power;
    }

    /** The version of the theme that is examined by. */
    public PinnedTheme pinned() {
        return pinned;
    }

    public String title() {
        return title;
    }

    /** Why this body, and why now. */
    public String reason() {
        return reason;
    }

    /** Whether a machine or a person decides there; null before it was planned. */
    public Automation automation() {
        return automation;
    }

    /** Who has the last word there; null before it was planned. */
    public String lastWord() {
        return lastWord;
    }

    /** The day of the visit that the body is told of; null when there is none. */
    public LocalDate visitOn() {
        return visitOn;
    }

    /** Why the body is not told before; null when it is. */
    public String unannouncedReason() {
        return unannouncedReason;
    }

    /** That a leader has approved the plan; null before. */
    public PlanApproval approval() {
        return approval;
    }

    /** The day on which the plan was approved, Europe/Oslo; null before. */
    public LocalDate approvedOn() {
        return approval == null ? null : LocalDate.ofInstant(approval.approvedAt(), AuthorityClock.ZONE);
    }

    /** When the body was told of it; null when it was not. */
    public Instant notifiedAt() {
        return notifiedAt;
    }

    /** When the body got the preliminary report; null before. */
    public Instant reportedAt() {
        return comments == null ? null : comments.reportedAt();
    }

    /** The last day for comments; null before the preliminary report. */
    public LocalDate commentUntil() {
        return comments == null ? null : comments.until();
    }

    CommentLimit comments() {
        return comments;
    }

    /** When it ended; null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Why it was ended before the body was told of it; or null. */
    public String closeReason() {
        return closeReason;
    }
}
