package no.algoritmetilsyn.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.DecideSuspension;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.platform.AuthorityClock;

/** A request that what was decided waits until the appeal is decided (forvaltningsloven § 42), and what was decided about it. */
@Entity
@Table(name = "appeal_suspensions")
public class AppealSuspension {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID appealId;
    private String reason;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDate postedOn;
    private Instant askedAt;
    private Boolean granted;
    private LocalDate fromOn;
    private LocalDate untilOn;
    private String grounds;
    private UUID decidedBy;
    private Instant decidedAt;

    @Version
    private int version;

    protected AppealSuspension() {}

    AppealSuspension(UUID appealId, String reason, Channel channel, LocalDate postedOn, Instant at) {
        this.appealId = appealId;
        this.reason = reason;
        this.channel = channel;
        this.postedOn = postedOn;
        this.askedAt = at;
    }

    void draft(DecideSuspension step) {
        granted = step.granted();
        fromOn = step.granted() ? step.from() : null;
        untilOn = step.granted() ? step.until() : null;
        grounds = step.grounds();
    }

    void decide(UUID by, Instant at) {
        decidedBy = by;
        decidedAt = at;
    }

    /** The last day is known: the appeal has ended. What was to begin later never does, and has no day. */
    void endOn(LocalDate day) {
        untilOn = day.isBefore(fromOn) ? fromOn.minusDays(1) : day;
    }

    /** The appeal. */
    public UUID appealId() {
        return appealId;
    }

    /** Why it was asked for. */
    public String reason() {
        return reason;
    }

    /** How it was asked for; null where nobody knows. */
    public Channel channel() {
        return channel;
    }

    /** The day, Europe/Oslo, on which it was posted or said. */
    public LocalDate postedOn() {
        return postedOn;
    }

    /**
     * The day, Europe/Oslo, on which it reached us: what is said, or sent on pages of ours, does so at once; a letter, and what nobody
     * knows the way of, when it is entered.
     */
    LocalDate receivedOn() {
        boolean onItsWay = channel == null || channel == Channel.LETTER;
        return onItsWay ? LocalDate.ofInstant(askedAt, AuthorityClock.ZONE) : postedOn;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Whether it waits; null while nobody has drafted an answer. */
    public Boolean granted() {
        return granted;
    }

    /** The first day; or null. */
    public LocalDate fromOn() {
        return fromOn;
    }

    /** The last; the day before the first where it never began; null while nobody knows it. */
    public LocalDate untilOn() {
        return untilOn;
    }

    /** Why it was decided so; or null. */
    public String grounds() {
        return grounds;
    }

    /** When the answer was sent; null before. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Whether there are days on which what was decided waits by it. */
    public boolean isInEffect() {
        return decidedAt != null && Boolean.TRUE.equals(granted) && !isCancelled();
    }

    /** Whether the appeal ended before the first day, so that it never began. */
    public boolean isCancelled() {
        return untilOn != null && untilOn.isBefore(fromOn);
    }

    /** Whether what was decided waits by it on a day. */
    public boolean isInEffect(LocalDate day) {
        return isInEffect() && !fromOn.isAfter(day) && !isOver(day);
    }

    /** Whether its last day is before a day. */
    public boolean isOver(LocalDate day) {
        return untilOn != null && untilOn.isBefore(day);
    }
}
