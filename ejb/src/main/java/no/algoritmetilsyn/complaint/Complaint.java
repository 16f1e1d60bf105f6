package no.algoritmetilsyn.complaint;

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
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * A complaint or tip.
 *
 * <p>It is received in a case of its own; the decision table proposes what it is; somebody who is impartial decides that, and answers.
 * Until the answer, an interim reply may fall due. It may move to another case, and takes its deadlines, tasks and process with it.
 */
@Entity
@Table(name = "complaints")
public class Complaint {

    @Id
    private UUID id;

    private String reference;
    private byte[] codeHash;
    private UUID casefileId;

    @Enumerated(EnumType.STRING)
    private ComplaintChannel channel;

    @Enumerated(EnumType.STRING)
    private ComplaintKind kind = ComplaintKind.UNSORTED;

    @Enumerated(EnumType.STRING)
    private ComplaintStatus status = ComplaintStatus.RECEIVED;

    @Embedded
    private About about;

    private String text;
    private String affected;
    private String wantedOutcome;
    private boolean registerError;
    private String errorField;
    private String errorKnownFrom;
    private UUID complainantId;

    @Embedded
    private Wishes wishes;

    private String language;
    private Instant receivedAt;
    private Instant registeredAt;
    private UUID registeredBy;

    @Embedded
    private Proposed proposed;

    @Embedded
    private Sorting sorting;

    private Instant endedAt;

    @Version
    private int version;

    protected Complaint() {}

    Complaint(
            UUID id,
            String reference,
            byte[] codeHash,
            UUID casefileId,
            UUID complainantId,
            Submission submission,
            Instant now,
            UUID by) {
        this.id = id;
        this.reference = reference;
        this.codeHash = codeHash;
        this.casefileId = casefileId;
        this.complainantId = complainantId;
        this.wishes = new Wishes(submission.source());
        this.channel = submission.channel();
        this.about = submission.about();
        this.text = submission.text();
        this.affected = submission.affected();
        this.wantedOutcome = submission.wantedOutcome();
        this.language = submission.language();
        this.receivedAt = submission.receivedAt() == null ? now : submission.receivedAt();
        this.registeredAt = now;
        this.registeredBy = by;
        if (submission.error() != null) {
            this.registerError = true;
            this.errorField = submission.error().field();
            this.errorKnownFrom = submission.error().knownFrom();
        }
    }

    /**
     * It came in on another day than was written down.
     *
     * @throws IllegalArgumentException when that is after it was written down
     */
    void correctReceived(LocalDate day) {
        if (day.isAfter(registeredOn())) {
            throw new IllegalArgumentException("It had come in by " + registeredOn());
        }
        receivedAt = day.equals(registeredOn()) ? registeredAt : AuthorityClock.noonOf(day);
    }

    void propose(Classifier.Proposal proposal) {
        proposed = new Proposed(proposal);
    }

    void sort(ComplaintKind decided, String reason, UUID by, Instant at) {
        kind = decided;
        sorting = new Sorting(by, at, reason);
        status = ComplaintStatus.IN_HAND;
    }

    /** It stands elsewhere from now on: ended at some time, or open for null. */
    void move(ComplaintStatus to, Instant end) {
        status = to;
        endedAt = end;
    }

    void moveTo(UUID otherCasefile) {
        casefileId = otherCasefile;
    }

    /** Its identifier; the business key of its process, too. */
    public UUID id() {
        return id;
    }

    /** What the complainant and the authority call it: {@code K-2026-000123}. */
    public String reference() {
        return reference;
    }

    byte[] codeHash() {
        return codeHash;
    }

    /** The case it lies in now. */
    public UUID casefileId() {
        return casefileId;
    }

    /** How it came in. */
    public ComplaintChannel channel() {
        return channel;
    }

    /** What it is. */
    public ComplaintKind kind() {
        return kind;
    }

    /** Where it stands. */
    public ComplaintStatus status() {
        return status;
    }

    /** What it is about. */
    public About about() {
        return about;
    }

    /** What is wrong in the register, when that is what it says it is about; else null. */
    public Submission.RecordError error() {
        return registerError ? new Submission.RecordError(errorField, errorKnownFrom) : null;
    }

    /** What happened, in the complainant's words. */
    public String text() {
        return text;
    }

    /** Whom it has hit and how, or null. */
    public String affected() {
        return affected;
    }

    /** What the complainant wants, or null. */
    public String wantedOutcome() {
        return wantedOutcome;
    }

    /** What the complainant has asked for beside an answer. */
    public Wishes wishes() {
        return wishes;
    }

    /** Identity of the complainant, or null for somebody anonymous. */
    public UUID complainantId() {
        return complainantId;
    }

    /** Language the complainant is answered in. */
    public String language() {
        return language;
    }

    /** When it came in. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /** The day it came in, Europe/Oslo: its deadlines run from here. */
    public LocalDate receivedOn() {
        return LocalDate.ofInstant(receivedAt, AuthorityClock.ZONE);
    }

    /** How a human decided what it is; null as long as nobody has. */
    public Sorting sorting() {
        return sorting;
    }

    /** When it was answered or taken note of, or null. */
    public Instant endedAt() {
        return endedAt;
    }

    /** How the decision table would sort it, or null. */
    public Classifier.Proposal proposal() {
        return proposed == null ? null : proposed.proposal();
    }

    /** When it was written down here, which for a letter may be later than it came. */
    public Instant registeredAt() {
        return registeredAt;
    }

    /** The day it was written down here, Europe/Oslo. */
    public LocalDate registeredOn() {
        return LocalDate.ofInstant(registeredAt, AuthorityClock.ZONE);
    }

    /** Account of the one who wrote it down, or the id that stands for nobody. */
    public UUID registeredBy() {
        return registeredBy;
    }
}
