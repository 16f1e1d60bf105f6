package no.algoritmetilsyn.decision;

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
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.decision.step.OpenDecision;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.law.power.PenaltyRise;
import no.algoritmetilsyn.platform.AuthorityClock;

/** A decision (enkeltvedtak): a body is heard (forvaltningsloven § 16), then bound by a letter, and by nothing else. */
@Entity
@Table(name = "decisions")
public class Decision {

    @Id
    private UUID id;

    private String reference;
    private UUID casefileId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Enumerated(EnumType.STRING)
    private DecisionState state = DecisionState.NOTICE;

    @Embedded
    private DirectedAt directedAt;

    @Enumerated(EnumType.STRING)
    private PowerCode power;

    private String title;
    private String intended;
    private Integer noticedRate;
    private LocalDate commentUntil;
    private Instant noticedAt;

    @Embedded
    private NoticeSkipped skipped;

    @Embedded
    private Reasons reasons;

    @Enumerated(EnumType.STRING)
    private PenaltyKind penaltyKind;

    private Integer penaltyCap;

    @Embedded
    private PenaltyRise rise;

    @Embedded
    private Made made;

    private Instant complainantToldAt;
    private Instant endedAt;
    private String endReason;

    @Version
    private int version;

    protected Decision() {}

    Decision(StepRun run, DirectedAt directedAt, OpenDecision opening, DecisionKind kind) {
        this.id = run.id();
        this.reference = run.proceeding().reference();
        this.casefileId = run.casefileId();
        this.kind = kind;
        this.directedAt = directedAt;
        this.power = opening.power();
        this.title = opening.subject();
    }

    void draftNotice(DraftNotice draft) {
        intended = draft.intended();
        noticedRate = draft.dailyPenalty();
        commentUntil = draft.limit();
    }

    /** The notice has left: from now on the body can say something. */
    void notice(Instant at) {
        noticedAt = at;
        state = DecisionState.HEARING;
    }

    void skipNotice(NoticeSkipped how) {
        skipped = how;
        state = DecisionState.WRITING;
    }

    void commentUntil(LocalDate day) {
        commentUntil = day;
    }

    void goOn(DecisionState next) {
        state = next;
    }

    void draft(DraftDecision draft) {
        reasons = new Reasons(draft.facts(), draft.rules(), draft.considerations());
        penaltyKind = draft.penalty();
        penaltyCap = draft.cap();
        rise = draft.rise();
    }

    void make(Made how) {
        made = how;
        state = DecisionState.MADE;
    }

    void tellComplainant(Instant at) {
        complainantToldAt = at;
    }

    void giveUp(String why) {
        endReason = why;
        state = DecisionState.ENDING;
    }

    /** Its proceeding ends with it; one that has ended already stays ended when it did. */
    void end(DecisionState how, Instant at) {
        state = how;
        endedAt = endedAt == null ? at : endedAt;
    }

    void moveTo(UUID otherCasefile) {
        casefileId = otherCasefile;
    }

    /** Its identifier; that of its proceeding and the business key of its process, too. */
    public UUID id() {
        return id;
    }

    /** What the body and the authority call it: {@code V-2026-000012}. */
    public String reference() {
        return reference;
    }

    /** The case it lies in now. */
    public UUID casefileId() {
        return casefileId;
    }

    public DecisionKind kind() {
        return kind;
    }

    public DecisionState state() {
        return state;
    }

    /** At whom it is directed. */
    public DirectedAt directedAt() {
        return directedAt;
    }

    /** By what it is decided. */
    public PowerCode power() {
        return power;
    }

    public String title() {
        return title;
    }

    /** What the notice says that is intended; null before it was drafted. */
    public String intended() {
        return intended;
    }

    /** Kroner that the notice says a day of delay may cost; null when it names no coercive fine. */
    public Integer noticedRate() {
        return noticedRate;
    }

    /** Until when the body can say something; null before the notice was drafted. */
    public LocalDate commentUntil() {
        return commentUntil;
    }

    /** When the notice was sent; null when it was not. */
    public Instant noticedAt() {
        return noticedAt;
    }

    /** The day of that, Europe/Oslo. */
    public LocalDate noticedOn() {
        return noticedAt == null ? null : LocalDate.ofInstant(noticedAt, AuthorityClock.ZONE);
    }

    /** That there was no notice, and why; null when there was, or may still be. */
    public NoticeSkipped skipped() {
        return skipped;
    }

    /** Why it is decided so; null before it was drafted. */
    public Reasons reasons() {
        return reasons;
    }

    /** What a coercive fine is counted in; null without one. */
    public PenaltyKind penaltyKind() {
        return penaltyKind;
    }

    /** How the rate of the coercive fine rises; null where it does not. */
    public PenaltyRise rise() {
        return rise;
    }

    /** Kroner above which it does not run; null without a cap. */
    public Integer penaltyCap() {
        return penaltyCap;
    }

    /** That it was made; null before. */
    public Made made() {
        return made;
    }

    /** When those who had complained were told; null when nobody was. */
    public Instant complainantToldAt() {
        return complainantToldAt;
    }

    /** When it ended; null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Why it ends without a decision; or null. */
    public String endReason() {
        return endReason;
    }
}
