package no.algoritmetilsyn.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Channel;

/**
 * What an appeal says, and how it came.
 *
 * @param change what is to be changed; null when it does not say
 * @param postedOn day, Europe/Oslo, on which it was posted or said
 * @param enteredBy account that has entered it
 */
@Embeddable
public record Filing(
        String text,
        @Column(name = "change_wanted") String change,
        @Enumerated(EnumType.STRING) Channel channel,
        LocalDate postedOn,
        Instant receivedAt,
        UUID enteredBy) {}
