package no.algoritmetilsyn.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;

/**
 * A letter that is published, or is to be. What it says of it stands in its {@link PublicationVersion versions}; the file is a
 * version of the letter that somebody has gone through.
 */
@Entity
@Table(name = "publications")
public class Publication {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID proceedingId;
    private UUID letterId;
    private UUID noticeId;

    @Enumerated(EnumType.STRING)
    private PublishedKind kind;

    @Enumerated(EnumType.STRING)
    private PublicationState state = PublicationState.PROPOSED;

    private UUID organisationId;
    private String organisationNumber;
    private String organisationName;
    private LocalDate decidedOn;
    private Integer appealWeeks;
    private LocalDate secretsBy;
    private Boolean secrets;
    private String answer;

    @Enumerated(EnumType.STRING)
    private Channel answerChannel;

    private LocalDate answeredOn;
    private Instant answeredAt;
    private UUID answeredBy;
    private Instant publishedAt;
    private Instant changedAt;
    private Instant withdrawnAt;
    private UUID withdrawnBy;
    private String withdrawReason;

    @Version
    private int version;

    protected Publication() {}

    Publication(UUID proceedingId, PublishableLetter letter, LocalDate secretsBy) {
        this.proceedingId = proceedingId;
        this.letterId = letter.id();
        this.kind = letter.kind();
        this.organisationId = letter.organisationId();
        this.organisationNumber = letter.organisationNumber();
        this.organisationName = letter.organisationName();
        this.decidedOn = letter.sentOn();
        this.appealWeeks = letter.appealWeeks();
        this.secretsBy = secretsBy;
    }

    /** By which letter the party is asked. */
    void askBy(UUID letter) {
        noticeId = letter;
    }

    /** The party is asked. */
    void ask() {
        if (state == PublicationState.PROPOSED) {
            state = PublicationState.ASKED;
        }
    }

    /** The party has said what is secret, or that nothing is. */
    void answer(boolean some, String text, Channel channel, LocalDate on, UUID by, Instant at) {
        secrets = some;
        answer = text;
        answerChannel = channel;
        answeredOn = on;
        answeredBy = by;
        answeredAt = at;
    }

    void publish(Instant at) {
        state = PublicationState.PUBLISHED;
        if (publishedAt == null) {
            publishedAt = at;
        }
        changedAt = at;
    }

    void withdraw(String reason, UUID by, Instant at) {
        state = PublicationState.WITHDRAWN;
        withdrawReason = reason;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    /** Its identifier, also in its public address. */
    public UUID id() {
        return id;
    }

    /** The proceeding in which the letter was written. */
    public UUID proceedingId() {
        return proceedingId;
    }

    /** The letter. */
    public UUID letterId() {
        return letterId;
    }

    /** The letter by which the party is asked what of it is secret. */
    public UUID noticeId() {
        return noticeId;
    }

    /** What is published. */
    public PublishedKind kind() {
        return kind;
    }

    /** Where it stands. */
    public PublicationState state() {
        return state;
    }

    /** Whom it is about. */
    public UUID organisationId() {
        return organisationId;
    }

    /** Its number, nine digits. */
    public String organisationNumber() {
        return organisationNumber;
    }

    /** Its name as the letter has it. */
    public String organisationName() {
        return organisationName;
    }

    /** The day on which the letter was sent, Europe/Oslo. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** How many weeks there are to appeal from the day on which it arrived; null for what cannot be appealed. */
    public Integer appealWeeks() {
        return appealWeeks;
    }

    /** The last day for the party to point at secrets, Europe/Oslo. */
    public LocalDate secretsBy() {
        return secretsBy;
    }

    /** Whether the party says that some of it is secret; null while it has not answered. */
    public Boolean secrets() {
        return secrets;
    }

    /** What it says is secret, and why; or null. */
    public String answer() {
        return answer;
    }

    /** When its answer came; null while it has not answered. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** When it was published first; null before. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** When it was published last; null before. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Why it was taken back; null when it was not. */
    public String withdrawReason() {
        return withdrawReason;
    }
}
