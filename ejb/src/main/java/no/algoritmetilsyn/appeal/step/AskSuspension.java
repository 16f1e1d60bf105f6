package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.casefile.step.input.SaidByStaff;

/**
 * The appellant asks that what was decided waits until the appeal is decided (forvaltningsloven § 42).
 *
 * @param reason why
 * @param channel how it came; null where the staff does not know
 * @param posted day, Europe/Oslo, on which it was posted or said; null for today
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        message = "suspensionAsked",
        path = "be-om-utsatt-iverksetting",
        event = "SUSPENSION_ASKED")
public record AskSuspension(
        @NotBlank @Size(max = 4_000) String reason,
        @SaidByStaff @Except("OWN_PAGES") Channel channel,
        @SaidByStaff LocalDate posted) {}
