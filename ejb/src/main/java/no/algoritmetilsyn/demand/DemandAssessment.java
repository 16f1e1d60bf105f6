package no.algoritmetilsyn.demand;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.demand.step.AssessPoints;

/** What was found of the answer to a point. Never changed. */
@Entity
@Table(name = "demand_assessments")
public class DemandAssessment {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID pointId;

    @Enumerated(EnumType.STRING)
    private AssessPoints.Result result;

    private String reason;
    private LocalDate limitOn;
    private UUID assessedBy;
    private Instant assessedAt;

    protected DemandAssessment() {}

    DemandAssessment(UUID pointId, AssessPoints.Assessment assessment, UUID by, Instant at) {
        this.pointId = pointId;
        this.result = assessment.result();
        this.reason = assessment.reason();
        this.limitOn = assessment.result() == AssessPoints.Result.INSUFFICIENT ? assessment.limit() : null;
        this.assessedBy = by;
        this.assessedAt = at;
    }

    public UUID pointId() {
        return pointId;
    }

    public AssessPoints.Result result() {
        return result;
    }

    /** Why; or null. */
    public String reason() {
        return reason;
    }

    /** Until when the body is to answer again; or null. */
    public LocalDate limitOn() {
        return limitOn;
    }

    public Instant assessedAt() {
        return assessedAt;
    }
}
