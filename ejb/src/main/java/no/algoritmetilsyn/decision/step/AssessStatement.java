package no.algoritmetilsyn.decision.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Says what the authority makes of the statements that nobody has assessed (forvaltningsloven §§ 17, 25).
 *
 * @param assessment what it makes of them
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_ASSESS,
        task = "assessStatement",
        path = "vurder-uttalelse",
        event = "DECISION_STATEMENT_ASSESSED")
public record AssessStatement(@NotBlank @Size(max = 10_000) String assessment) {}
