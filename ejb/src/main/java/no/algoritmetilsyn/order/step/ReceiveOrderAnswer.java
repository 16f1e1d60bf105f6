package no.algoritmetilsyn.order.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.casefile.step.input.SaidByStaff;

/**
 * The organisation has answered points of an order, which are verified now (forvaltningsloven § 17). Others still wait, and can be answered
 * while those are verified.
 *
 * @param posted day, Europe/Oslo, on which it was posted or said
 * @param files that show it
 */
@Step(
        kinds = ProceedingKind.ORDER,
        act = Act.ORDER_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        task = "awaitOrderAnswer",
        alsoDuring = "verifyOrder",
        path = "svar-paa-palegg",
        event = "ORDER_ANSWERED")
public record ReceiveOrderAnswer(
        @NotEmpty @Valid @Size(max = 30) List<Answer> answers,
        @SaidByStaff @NotNull @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted,
        @Size(max = 20) List<UUID> files) {

    /**
     * The answer to one point.
     *
     * @param number of the point
     * @param claim what the organisation says about it
     * @param text in its words
     */
    public record Answer(
            @NotNull @Min(1) Integer number, @NotNull Claim claim, @NotBlank @Size(max = 20_000) String text) {}
}
