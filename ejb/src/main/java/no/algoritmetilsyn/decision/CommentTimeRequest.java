package no.algoritmetilsyn.decision;

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
import no.algoritmetilsyn.decision.step.AskCommentTime;

/** The body has asked for more time to say something, and what came of it. */
@Entity
@Table(name = "decision_time_requests")
public class CommentTimeRequest {

    /** What came of it. */
    public enum Outcome {
        GRANTED,
        REFUSED,
        /** The body spoke, or the proceeding ended, before anybody had decided. */
        LAPSED
    }

    @Id
    private UUID id = UUID.randomUUID();

    private UUID decisionId;
    private LocalDate wantedUntil;
    private String reason;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate postedOn;
    private UUID enteredBy;
    private Instant enteredAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private LocalDate grantedUntil;
    private String outcomeReason;
    private UUID decidedBy;
    private Instant decidedAt;

    @Version
    private int version;

    protected CommentTimeRequest() {}

    CommentTimeRequest(UUID decisionId, AskCommentTime request, UUID by, Instant at) {
        this.decisionId = decisionId;
        this.wantedUntil = request.until();
        this.reason = request.reason();
        this.channel = request.channel();
        this.postedOn = request.posted();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    void decide(Outcome what, LocalDate until, String why, UUID by, Instant at) {
        outcome = what;
        grantedUntil = until;
        outcomeReason = why;
        decidedBy = by;
        decidedAt = at;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    public LocalDate wantedUntil() {
        return wantedUntil;
    }

    /** Why the body needs it. */
    public String reason() {
        return reason;
    }

    /** The day it was posted or said, Europe/Oslo. */
    public LocalDate postedOn() {
        return postedOn;
    }

    /** What came of it; null while nobody has decided. */
    public Outcome outcome() {
        return outcome;
    }

    /** Until when more time was granted; or null. */
    public LocalDate grantedUntil() {
        return grantedUntil;
    }
}
