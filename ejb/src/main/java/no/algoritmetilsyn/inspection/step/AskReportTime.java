package no.algoritmetilsyn.inspection.step;

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
 * The organisation asks for more time to comment on the preliminary report: before the limit, after it is too late. It is given by {@link
 * GiveCommentTime}.
 *
 * @param until day, Europe/Oslo, until which it asks for time
 * @param reason why it needs it
 * @param channel how it came; null where the staff does not know
 * @param posted day on which it was posted or said
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        path = "be-om-tid-til-merknader",
        event = "REPORT_TIME_ASKED",
        changesState = false)
public record AskReportTime(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2_000) String reason,
        @SaidByStaff @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted) {}
