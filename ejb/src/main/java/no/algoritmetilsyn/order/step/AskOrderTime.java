package no.algoritmetilsyn.order.step;

import jakarta.validation.constraints.Min;
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
 * The organisation asks, itself or by the staff that writes it down, for more time for a point: before its limit, after it is too late.
 *
 * @param number of the point
 * @param until day, Europe/Oslo, until which it asks for time
 * @param reason why it needs it
 * @param posted day on which it was posted or said
 */
@Step(
        kinds = ProceedingKind.ORDER,
        act = Act.ORDER_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        message = "orderTimeAsked",
        path = "be-om-tid-til-palegg",
        event = "ORDER_TIME_ASKED")
public record AskOrderTime(
        @NotNull @Min(1) Integer number,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2_000) String reason,
        @SaidByStaff @NotNull @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted) {}
