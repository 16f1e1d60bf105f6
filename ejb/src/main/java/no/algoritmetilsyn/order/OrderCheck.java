package no.algoritmetilsyn.order;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.order.step.CorrectFulfilment;
import no.algoritmetilsyn.order.step.Means;
import no.algoritmetilsyn.order.step.VerifyPoints;

/** What was found of a point of an order. Never changed. */
@Entity
@Table(name = "order_checks")
public class OrderCheck {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID pointId;

    @Enumerated(EnumType.STRING)
    private VerifyPoints.Result result;

    @Enumerated(EnumType.STRING)
    private Means byMeansOf;

    private LocalDate fulfilledOn;
    private String reason;
    private UUID checkedBy;
    private Instant checkedAt;

    protected OrderCheck() {}

    OrderCheck(UUID pointId, VerifyPoints.Check check, UUID by, Instant at) {
        this.pointId = pointId;
        this.result = check.result();
        this.byMeansOf = check.means();
        this.fulfilledOn = check.day();
        this.reason = check.reason();
        this.checkedBy = by;
        this.checkedAt = at;
    }

    /** What was found before is corrected. */
    OrderCheck(UUID pointId, CorrectFulfilment correction, UUID by, Instant at) {
        this.pointId = pointId;
        this.result = correction.day() == null ? VerifyPoints.Result.NOT_FULFILLED : VerifyPoints.Result.FULFILLED;
        this.byMeansOf = correction.means();
        this.fulfilledOn = correction.day();
        this.reason = correction.reason();
        this.checkedBy = by;
        this.checkedAt = at;
    }

    public UUID pointId() {
        return pointId;
    }

    public VerifyPoints.Result result() {
        return result;
    }

    /** How it was verified. */
    public Means byMeansOf() {
        return byMeansOf;
    }

    /** Why it is not fulfilled, or why that was corrected; or null. */
    public String reason() {
        return reason;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
