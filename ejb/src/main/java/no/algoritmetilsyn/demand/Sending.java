package no.algoritmetilsyn.demand;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * That a demand was sent.
 *
 * @param powerId version of the power by which it was
 * @param regime act of procedure that was in force
 */
@Embeddable
public record Sending(String powerId, String regime, Instant sentAt, UUID sentBy) {}
