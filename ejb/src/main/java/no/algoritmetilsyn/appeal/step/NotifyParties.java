package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Begins one letter to each other party, which tells of the appeal and of the limit to say something (forvaltningsloven § 33 third
 * paragraph).
 *
 * @param summary what the appeal says, in our words: the appeal itself may hold what others may not see (§§ 13, 19)
 * @param limit last day to say something, Europe/Oslo
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_HEAR,
        prepares = "reviewAppeal",
        path = "varsle-andre-parter",
        event = "APPEAL_PARTIES_LETTERS_BEGUN")
public record NotifyParties(@NotBlank @Size(max = 4_000) String summary, @NotNull LocalDate limit) {}
