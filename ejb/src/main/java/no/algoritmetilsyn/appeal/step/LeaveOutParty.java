package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Another party is not told of the appeal, for a written reason (forvaltningsloven § 33 third paragraph, § 16 third paragraph).
 *
 * @param number of the party within the appeal
 * @param reason why
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_REVIEW,
        prepares = "reviewAppeal",
        path = "frita-fra-varsling",
        event = "APPEAL_PARTY_LEFT_OUT",
        asksAgain = true)
public record LeaveOutParty(@NotNull @Min(1) Integer number, @NotBlank @Size(max = 4_000) String reason) {}
