package no.algoritmetilsyn.order.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Says of each answer whether the point is fulfilled, and since when: that day counts, not that of the report or of this
 * (forvaltningsloven §§ 17, 51).
 *
 * @param points every point that was answered
 */
@Step(
        kinds = ProceedingKind.ORDER,
        act = Act.ORDER_VERIFY,
        task = "verifyOrder",
        path = "kontroller",
        event = "ORDER_VERIFIED",
        asksAgain = true)
public record VerifyPoints(@NotEmpty @Valid @Size(max = 30) List<Check> points) {

    /** What is found. */
    public enum Result {
        FULFILLED,
        PARTLY,
        NOT_FULFILLED
    }

    /**
     * What is found of one point.
     *
     * @param number of the point
     * @param means how it was verified
     * @param day on which it was fulfilled; only with one that is
     * @param reason why it is not; else it may be left out
     */
    public record Check(
            @NotNull @Min(1) Integer number,
            @NotNull Result result,
            @NotNull Means means,
            LocalDate day,
            @Size(max = 4_000) String reason) {}
}
