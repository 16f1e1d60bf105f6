package no.algoritmetilsyn.appeal.step;

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
 * The appellant has mended the appeal (forvaltningsloven § 32 third paragraph); whether it can be heard is looked at again.
 *
 * @param text what it says now
 * @param posted day, Europe/Oslo, on which it was posted or said
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        task = "awaitMending",
        path = "rett-klagen",
        event = "APPEAL_MENDED")
public record ReceiveMending(
        @NotBlank @Size(max = 20_000) String text,
        @SaidByStaff @NotNull @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted,
        @Size(max = 20) List<UUID> files) {}
