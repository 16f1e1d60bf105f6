package no.algoritmetilsyn.demand;

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
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.OpenDemand;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * A demand: a body is asked for an account (krav om redegjørelse), or ordered to give information (pålegg om opplysninger,
 * forvaltningsloven § 14). It has numbered points, each of which is answered and assessed for itself.
 */
@Entity
@Table(name = "demands")
public class Demand {

    @Id
    private UUID id;

    private String reference;
    private UUID casefileId;

    @Enumerated(EnumType.STRING)
    private DemandState state = DemandState.DRAFT;

    @Embedded
    private Addressee addressee;

    @Enumerated(EnumType.STRING)
    private PowerCode power;

    private String title;
    private String purpose;
    private String basis;

    @Enumerated(EnumType.STRING)
    private Automation automation;

    private String lastWord;
    private LocalDate limitOn;
    private String urgentReason;
    private String sourceCodeReason;

    @Embedded
    private Sending sending;

    private Instant escalatedAt;
    private String escalationReason;
    private Instant endedAt;
    private String closeReason;
    private LocalDate dutyEndedOn;

    @Version
    private int version;

    protected Demand() {}

    Demand(UUID id, String reference, UUID casefileId, Addressee addressee, OpenDemand opening) {
        this.id = id;
        this.reference = reference;
        this.casefileId = casefileId;
        this.addressee = addressee;
        this.power = opening.power();
        this.title = opening.subject();
        this.purpose = opening.purpose();
    }

    void draft(DraftDemand draft) {
        basis = draft.basis();
        automation = draft.automation();
        lastWord = draft.lastWord();
        limitOn = draft.limit();
        urgentReason = draft.urgentReason();
        sourceCodeReason = draft.sourceCodeReason();
    }

    void submit() {
        state = DemandState.FOR_APPROVAL;
    }

    void sendBack() {
        state = DemandState.DRAFT;
    }

    void send(Sending how) {
        state = DemandState.SENT;
        sending = how;
    }

    /** The body has until another day. */
    void limitOn(LocalDate day) {
        limitOn = day;
    }

    void handIn() {
        state = DemandState.ANSWERED;
    }

    /** Not all points are settled: the body is to answer again. */
    void askAgain() {
        state = DemandState.SENT;
    }

    void escalate(String reason, Instant at) {
        escalatedAt = at;
        escalationReason = reason;
    }

    void settle(Instant at) {
        state = DemandState.ASSESSED;
        endedAt = at;
    }

    void close(String reason, Instant at) {
        state = DemandState.CLOSED;
        closeReason = reason;
        endedAt = at;
    }

    void moveTo(UUID otherCasefile) {
        casefileId = otherCasefile;
    }

    /** Its identifier; that of its proceeding and the business key of its process, too. */
    public UUID id() {
        return id;
    }

    /** What the body and the authority call it: {@code R-2026-000012}. */
    public String reference() {
        return reference;
    }

    /** The case it lies in now. */
    public UUID casefileId() {
        return casefileId;
    }

    public DemandState state() {
        return state;
    }

    /** Who is to answer. */
    public Addressee addressee() {
        return addressee;
    }

    /** What it rests on. */
    public PowerCode power() {
        return power;
    }

    /** Whether the body has to obey. */
    public boolean isOrder() {
        return power.isOrder();
    }

    public String title() {
        return title;
    }

    /** What the answers are for. */
    public String purpose() {
        return purpose;
    }

    /** What it is asked on the ground of: facts and problem; null before it was drafted. */
    public String basis() {
        return basis;
    }

    /** Whether a machine or a person decides there; unknown as long as nobody has said. */
    public Automation automation() {
        return automation == null ? Automation.UNKNOWN : automation;
    }

    /** Who has the last word there; null as long as nobody knows. */
    public String lastWord() {
        return lastWord;
    }

    /** The last day for points that have none of their own; null before it was drafted. */
    public LocalDate limitOn() {
        return limitOn;
    }

    /** Why the body has to obey although it appeals (forvaltningsloven § 14), and may get a very short limit; or null. */
    public String urgentReason() {
        return urgentReason;
    }

    /** Why nothing less than source code will do (AI Act art. 74(13)); or null. */
    public String sourceCodeReason() {
        return sourceCodeReason;
    }

    /** That it was sent; null before. */
    public Sending sending() {
        return sending;
    }

    /** The day it was sent, Europe/Oslo; null before. */
    public LocalDate sentOn() {
        return sending == null ? null : LocalDate.ofInstant(sending.sentAt(), AuthorityClock.ZONE);
    }

    /** When it was decided that its neglect has consequences; or null. */
    public Instant escalatedAt() {
        return escalatedAt;
    }

    /** Why; or null. */
    public String escalationReason() {
        return escalationReason;
    }

    /** When it ended; null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Why it was closed before all was settled; or null. */
    public String closeReason() {
        return closeReason;
    }

    void endDuty(LocalDate on) {
        dutyEndedOn = on;
    }

    /** The day on which an appeal ended the duty to answer; null when there is one, or never was. */
    public LocalDate dutyEndedOn() {
        return dutyEndedOn;
    }
}
