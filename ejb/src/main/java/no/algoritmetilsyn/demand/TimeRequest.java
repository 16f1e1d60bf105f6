package no.algoritmetilsyn.demand;

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
import no.algoritmetilsyn.demand.step.AskMoreTime;

/** A body has asked for more time, and what came of it. */
@Entity
@Table(name = "demand_time_requests")
public class TimeRequest {

    /** What came of it. */
    public enum Outcome {
        GRANTED,
        REFUSED,
        /** The body answered, or the demand ended, before anybody had decided. */
        LAPSED
    }

    @Id
    private UUID id = UUID.randomUUID();

    private UUID demandId;
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

    protected TimeRequest() {}

    TimeRequest(UUID demandId, AskMoreTime request, UUID by, Instant at) {
        this.demandId = demandId;
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

    /** When it was written down here. */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** When it was decided; null while nobody has. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** What came of it; null while nobody has decided. */
    public Outcome outcome() {
        return outcome;
    }

    /** Until when more time was granted; or null. */
    public LocalDate grantedUntil() {
        return grantedUntil;
    }

    /** Why it was decided so; or null. */
    public String outcomeReason() {
        return outcomeReason;
    }
}
