package no.algoritmetilsyn.order;

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
import no.algoritmetilsyn.order.step.AskOrderTime;

/** The body has asked for more time for a point, and what came of it. */
@Entity
@Table(name = "order_time_requests")
public class OrderTimeRequest {

    /** What came of it. */
    public enum Outcome {
        GRANTED,
        REFUSED,
        /** The body answered, or the order ended, before anybody had decided. */
        LAPSED
    }

    @Id
    private UUID id = UUID.randomUUID();

    private UUID orderId;
    private UUID pointId;
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
    private LocalDate pausesFrom;
    private String outcomeReason;
    private UUID decidedBy;
    private Instant decidedAt;

    @Version
    private int version;

    protected OrderTimeRequest() {}

    OrderTimeRequest(UUID orderId, UUID pointId, AskOrderTime request, UUID by, Instant at) {
        this.orderId = orderId;
        this.pointId = pointId;
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

    /** It was granted after the limit had passed: nothing accrues from that day until the last day that was granted. */
    void pauseFrom(LocalDate day) {
        pausesFrom = day;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** The point for which it asks. */
    public UUID pointId() {
        return pointId;
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

    /** The last day that was granted; null where none was. */
    public LocalDate grantedUntil() {
        return grantedUntil;
    }

    /** The day on which it was granted, where the limit had passed already; null where the limit has moved. */
    public LocalDate pausesFrom() {
        return pausesFrom;
    }

    /** Why it was granted, or not; null while nobody has decided. */
    String outcomeReason() {
        return outcomeReason;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    /** What came of it; null while nobody has decided. */
    public Outcome outcome() {
        return outcome;
    }
}
