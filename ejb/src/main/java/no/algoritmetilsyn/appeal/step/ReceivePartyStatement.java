package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.Min;
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

/**
 * Another party has said something about the appeal (forvaltningsloven § 33 third paragraph).
 *
 * @param number of the party within the appeal
 * @param text what it says
 * @param channel how it came
 * @param posted day, Europe/Oslo, on which it was posted or said
 * @param files that came with it
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_HEAR,
        prepares = "reviewAppeal",
        path = "uttalelse-fra-part",
        event = "APPEAL_PARTY_HEARD")
public record ReceivePartyStatement(
        @NotNull @Min(1) Integer number,
        @NotBlank @Size(max = 20_000) String text,
        @NotNull @Except("OWN_PAGES") Channel channel,
        @NotNull LocalDate posted,
        @Size(max = 20) List<UUID> files) {}
