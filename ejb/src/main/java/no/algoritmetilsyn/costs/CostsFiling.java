package no.algoritmetilsyn.costs;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import no.algoritmetilsyn.casefile.step.input.Channel;

/**
 * What a claim of costs says, and how it came.
 *
 * @param text why it was necessary, in the party's words
 * @param channel how it came; null where nobody knows
 * @param postedOn day, Europe/Oslo, on which it was posted or said
 */
@Embeddable
public record CostsFiling(String text, @Enumerated(EnumType.STRING) Channel channel, LocalDate postedOn) {}
