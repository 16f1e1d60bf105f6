package no.algoritmetilsyn.penalty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.appeal.EffectSuspended;
import no.algoritmetilsyn.order.TimeGivenLate;
import no.algoritmetilsyn.penalty.step.EndPause;
import no.algoritmetilsyn.penalty.step.PauseGround;
import no.algoritmetilsyn.penalty.step.PausePenalty;
import org.hibernate.annotations.DynamicUpdate;

/** Days on which a coercive fine stands still. Nothing is changed but the last day, once it is known. */
@Entity
@DynamicUpdate
@Table(name = "penalty_pauses")
public class PenaltyPause {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID penaltyId;
    private Integer number;
    private LocalDate fromOn;
    private LocalDate untilOn;

    @Enumerated(EnumType.STRING)
    private PauseGround ground;

    private String reason;
    private UUID appealId;
    private UUID decidedBy;
    private Instant decidedAt;
    private String endReason;
    private UUID endedBy;
    private Instant endedAt;

    protected PenaltyPause() {}

    PenaltyPause(UUID penaltyId, PausePenalty step, UUID by, Instant at) {
        this.penaltyId = penaltyId;
        this.fromOn = step.from();
        this.untilOn = step.until();
        this.ground = step.ground();
        this.reason = step.reason();
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** What was decided waits because of an appeal (forvaltningsloven § 42). */
    PenaltyPause(UUID penaltyId, EffectSuspended suspension) {
        this.penaltyId = penaltyId;
        this.fromOn = suspension.from();
        this.untilOn = suspension.until();
        this.ground = PauseGround.SUSPENDED_EFFECT;
        this.reason = suspension.grounds();
        this.appealId = suspension.appealId();
        this.decidedBy = suspension.by();
        this.decidedAt = suspension.at();
    }

    /** More time was given for a point after its limit had passed. */
    PenaltyPause(UUID penaltyId, TimeGivenLate given) {
        this.penaltyId = penaltyId;
        this.number = given.number();
        this.fromOn = given.from();
        this.untilOn = given.until();
        this.ground = PauseGround.MORE_TIME;
        this.reason = given.reason();
        this.decidedBy = given.by();
        this.decidedAt = given.at();
    }

    void endOn(LocalDate day) {
        untilOn = day;
    }

    void end(EndPause step, UUID by, Instant at) {
        endOn(step.until());
        endReason = step.reason();
        endedBy = by;
        endedAt = at;
    }

    /** Whether its last day can still be said: nobody has said one that has passed, and no appeal says it. */
    public boolean canEnd(LocalDate today) {
        return !isOfAppeal() && (untilOn == null || !untilOn.isBefore(today));
    }

    /** Whether it ends with the appeal for which what was decided waits. */
    boolean isOfAppeal() {
        return appealId != null;
    }

    /** Whether it is the pause of a request of an appeal, which began on that day. */
    boolean isOf(EffectSuspended suspension) {
        return suspension.appealId().equals(appealId) && suspension.from().equals(fromOn);
    }

    /** Number of the point that it is about; null where it is about all of them. */
    public Integer number() {
        return number;
    }

    /** The first of the days. */
    public LocalDate fromOn() {
        return fromOn;
    }

    /** The last; null while nobody knows it. */
    public LocalDate untilOn() {
        return untilOn;
    }

    public PauseGround ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    /** Why its last day is what it is; null where it was said at the beginning, or an appeal says it. */
    public String endReason() {
        return endReason;
    }
}
