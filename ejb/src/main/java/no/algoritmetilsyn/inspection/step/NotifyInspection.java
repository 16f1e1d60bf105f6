package no.algoritmetilsyn.inspection.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Begins the letter that tells the organisation of the inspection: purpose, power, its rights, and what to have ready (forvaltningsloven
 * §§ 14 and 15). The organisation is told when the letter is sent.
 *
 * @param ready what the organisation is to have ready
 * @param bring whom the organisation is to bring to the visit or the talks
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_NOTIFY,
        task = "notifyInspection",
        endsTask = false,
        path = "varsel-om-tilsyn",
        event = "INSPECTION_NOTICE_BEGUN")
public record NotifyInspection(
        @NotEmpty @Valid @Size(max = 20) List<Item> ready, @NotBlank @Size(max = 500) String bring) {

    /** One thing to have ready. */
    public record Item(@NotBlank @Size(max = 500) String item) {}
}
