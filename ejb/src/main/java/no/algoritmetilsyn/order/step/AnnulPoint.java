package no.algoritmetilsyn.order.step;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Takes a point away, because the appeal body has annulled it or the authority reverses it (forvaltningsloven §§ 34, 35).
 *
 * @param number of the point
 * @param day, Europe/Oslo, on which it was annulled
 * @param reason why, and by which decision
 * @param told why, in words for the organisation: it gets a letter about it, with its right to have costs covered (§ 36); null where it knows already
 */
@Step(
        kinds = ProceedingKind.ORDER,
        act = Act.ORDER_ANNUL,
        path = "opphev-punkt",
        event = "ORDER_POINT_ANNULLED",
        asksAgain = true)
public record AnnulPoint(
        @NotNull @Min(1) Integer number,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 4_000) String reason,
        @Size(max = 2_000) String told) {

    /** The organisation knows already. */
    public AnnulPoint(Integer number, LocalDate day, String reason) {
        this(number, day, reason, null);
    }
}
