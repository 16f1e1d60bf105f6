package no.algoritmetilsyn.ban.step;

import jakarta.validation.constraints.NotBlank;
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
 * The organisation has said something about the ban. As long as the ban is open, it is looked at again because of that, also when it comes
 * after the limit (forvaltningsloven § 17).
 *
 * @param text what it says
 * @param channel how it came
 * @param posted day, Europe/Oslo, on which it was posted or said
 * @param files that came with it
 */
@Step(
        kinds = ProceedingKind.BAN,
        act = Act.BAN_FOLLOW,
        party = Act.PROCEEDING_ANSWER,
        prepares = "awaitBanStatement",
        path = "uttalelse-om-forbudet",
        event = "BAN_STATEMENT_RECEIVED")
public record ReceiveBanStatement(
        @NotBlank @Size(max = 20_000) String text,
        @SaidByStaff @NotNull @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted,
        @Size(max = 20) List<UUID> files) {}
