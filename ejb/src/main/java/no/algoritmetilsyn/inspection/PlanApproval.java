package no.algoritmetilsyn.inspection;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * That a plan was approved.
 *
 * @param powerId version of the power by which the body is examined
 * @param regime act of procedure that was in force
 */
@Embeddable
public record PlanApproval(String powerId, String regime, Instant approvedAt, UUID approvedBy) {}
