package no.algoritmetilsyn.decision.step;

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
 * The organisation asks, itself or by the staff that writes it down, for more time to say something: before the limit, after it is too late.
 *
 * @param until day, Europe/Oslo, until which it asks for time
 * @param reason why it needs it
 * @param posted day on which it was posted or said
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        message = "commentTimeAsked",
        path = "be-om-tid-til-uttalelse",
        event = "DECISION_TIME_ASKED")
public record AskCommentTime(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2_000) String reason,
        @SaidByStaff @NotNull @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted) {}
