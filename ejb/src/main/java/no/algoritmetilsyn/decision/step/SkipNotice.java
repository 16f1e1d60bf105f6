package no.algoritmetilsyn.decision.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.AskedByLaw;

/**
 * Decides that the organisation is not told beforehand (forvaltningsloven § 16 third paragraph). A leader does, who has not written the
 * decision.
 *
 * @param exception which of the exceptions
 * @param reason why it applies
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_SKIP_NOTICE,
        task = "prepareNotice",
        path = "uten-varsel",
        event = "DECISION_NOTICE_SKIPPED",
        asksAgain = true,
        fourEyes = true)
public record SkipNotice(@NotNull HearingException exception, @AskedByLaw @NotBlank @Size(max = 4_000) String reason) {}
