package no.algoritmetilsyn.demand.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.casefile.step.input.SaidByStaff;

/**
 * An organisation asks for more time (forvaltningsloven §§ 11, 11 d): before the limit, after it is too late. It asks itself, or the staff
 * writes it down.
 *
 * @param until day, Europe/Oslo, until which it asks for time
 * @param reason why it needs it
 * @param posted day on which it was posted or said
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        message = "moreTimeAsked",
        path = "be-om-tid",
        event = "DEMAND_TIME_ASKED")
public record AskMoreTime(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2_000) String reason,
        @SaidByStaff @NotNull @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted) {}
