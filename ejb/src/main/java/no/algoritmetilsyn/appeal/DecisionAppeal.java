package no.algoritmetilsyn.appeal;

import jakarta.persistence.Column;
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
import no.algoritmetilsyn.casefile.IncomingWords;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.platform.AuthorityClock;

/** An appeal against what was decided (klage på vedtak, forvaltningsloven §§ 28-34). */
@Entity
@Table(name = "appeals")
public class DecisionAppeal {

    @Id
    private UUID id;

    private String reference;
    private UUID casefileId;

    @Enumerated(EnumType.STRING)
    private AppealState state = AppealState.RECEIVED;

    @Embedded
    private Appealed appealed;

    @Embedded
    private AppealParty appellant;

    @Embedded
    private Filing filing;

    private String mended;
    private LocalDate mendedOn;
    private LocalDate mendUntil;

    @Embedded
    private AppealRuling ruling;

    @Column(name = "appeal_body")
    private String appealBody;

    private Instant forwardedAt;
    private LocalDate carriedOutOn;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private AppealEnding ending;

    private String endReason;

    @Enumerated(EnumType.STRING)
    private Channel withdrawnBy;

    private LocalDate withdrawnOn;

    @Version
    private int version;

    protected DecisionAppeal() {}

    DecisionAppeal(
            UUID id, String reference, UUID casefileId, Appealed appealed, AppealParty appellant, Filing filing) {
        this.id = id;
        this.reference = reference;
        this.casefileId = casefileId;
        this.appealed = appealed;
        this.appellant = appellant;
        this.filing = filing;
    }

    void move(AppealState to) {
        state = to;
    }

    void askMending(LocalDate until) {
        mendUntil = until;
    }

    void mend(String text, LocalDate on) {
        mended = text;
        mendedOn = on;
    }

    void rule(AppealRuling drafted) {
        ruling = drafted;
    }

    void forward(AppealBody to, Instant at) {
        state = AppealState.FORWARDED;
        appealBody = to.id();
        forwardedAt = at;
    }

    void carryOut(LocalDate on) {
        carriedOutOn = on;
    }

    void end(AppealEnding how, String reason, Instant at) {
        state = AppealState.ENDED;
        ending = how;
        endReason = reason;
        endedAt = at;
    }

    /**
     * The appellant has taken it back.
     *
     * @param how it was said; null where nobody knows
     * @param on the day on which it was posted or said
     */
    void withdraw(Channel how, LocalDate on) {
        withdrawnBy = how;
        withdrawnOn = on;
    }

    void moveTo(UUID otherCasefile) {
        casefileId = otherCasefile;
    }

    /** Its identifier; that of its proceeding and the business key of its process, too. */
    public UUID id() {
        return id;
    }

    /** What it is called: {@code A-2027-000012}. */
    public String reference() {
        return reference;
    }

    /** The case it lies in now. */
    public UUID casefileId() {
        return casefileId;
    }

    public AppealState state() {
        return state;
    }

    /** What is appealed. */
    public Appealed appealed() {
        return appealed;
    }

    /** Who appeals. */
    public AppealParty appellant() {
        return appellant;
    }

    /** Who sends what comes in about it from the appellant. */
    IncomingWords.Sender sender() {
        return new IncomingWords.Sender(appellant.organisationId(), appellant.identityId());
    }

    /** What it says, and how it came. */
    public Filing filing() {
        return filing;
    }

    /** The day on which the first instance had it, Europe/Oslo. */
    public LocalDate receivedOn() {
        return LocalDate.ofInstant(filing.receivedAt(), AuthorityClock.ZONE);
    }

    /** What the appellant has mended; or null. */
    public String mended() {
        return mended;
    }

    /** The last day to mend it; null when nothing was asked. */
    public LocalDate mendUntil() {
        return mendUntil;
    }

    /** What comes of it, as it is drafted or decided; null before. */
    public AppealRuling ruling() {
        return ruling;
    }

    /** Row that names the appeal body it was sent to; null before. */
    public String appealBody() {
        return appealBody;
    }

    /** When it was sent to the appeal body; or null. */
    public Instant forwardedAt() {
        return forwardedAt;
    }

    /** The day from which the result holds; null before. */
    public LocalDate carriedOutOn() {
        return carriedOutOn;
    }

    /** When it ended; null while it is open. */
    public Instant endedAt() {
        return endedAt;
    }

    /** How it ended; null while it is open. */
    public AppealEnding ending() {
        return ending;
    }

    /** Why it ended, where somebody has said so. */
    public String endReason() {
        return endReason;
    }

    /** How it was taken back; null where it was not, or nobody knows. */
    public Channel withdrawnBy() {
        return withdrawnBy;
    }

    /** The day, Europe/Oslo, on which word of that was posted or said; null where it was not taken back. */
    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
