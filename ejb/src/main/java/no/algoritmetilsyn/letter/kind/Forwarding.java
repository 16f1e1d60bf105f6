package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Tells the sender that what they sent is a matter for another body, and was sent on to it (forvaltningsloven § 11 fourth
 * paragraph, forvaltningslovforskriften § 4).
 *
 * @param basis the provision on the duty to lead to the right body
 * @param reference by which the sender knows what it is about
 * @param receivedOn the day it came in, Europe/Oslo
 * @param forwardedOn the day it was sent on
 * @param body who has it now
 * @param contact how that body is reached: telephone number, address
 */
public record Forwarding(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull LocalDate receivedOn,
        @NotNull LocalDate forwardedOn,
        @NotBlank @Size(max = 200) String body,
        @NotBlank @Size(max = 300) String contact)
        implements Letter {

    @Override
    public LetterKind kind() {
        return LetterKind.FORWARDING;
    }
}
