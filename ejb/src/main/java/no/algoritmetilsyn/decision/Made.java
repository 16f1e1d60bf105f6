package no.algoritmetilsyn.decision;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * That a decision was made: its letter was sent.
 *
 * @param powerId version of the power by which it was
 * @param regime act of procedure that was in force
 * @param madeBy account that sent it
 */
@Embeddable
public record Made(String powerId, String regime, Instant madeAt, UUID madeBy) {}
