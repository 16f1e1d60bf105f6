package no.algoritmetilsyn.decision;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * That a decision was made: its letter was sent.
 *
 * @param powerId version of the power by which it was
 * @param regime act of procedure that was in force
 * @param madeBy account that sent it
 */
@Embeddable
public record Made(String powerId, String regime, Instant madeAt, UUID madeBy) {

    /** The day on which it was made, Europe/Oslo. */
    public LocalDate on() {
        return LocalDate.ofInstant(madeAt, AuthorityClock.ZONE);
    }
}
