package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.appeal.Appellant;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.casefile.step.input.Except;

/**
 * Another organisation than the one that something was decided about appeals: its appeal goes its own way (forvaltningsloven § 28).
 *
 * @param claim which claim of a coercive fine is appealed, by its number from 1, oldest first; null for the newest that had been sent when
 *     it learnt of it
 * @param capacity in which it appeals
 * @param organisationNumber nine digits
 * @param writtenForm in which it is written to
 * @param learnt day, Europe/Oslo, on which it learnt of the decision, or ought to have (§ 29 second paragraph)
 */
@Step(
        kinds = {ProceedingKind.DECISION, ProceedingKind.PENALTY, ProceedingKind.DEMAND},
        act = Act.APPEAL_RECEIVE,
        path = "klage-fra-andre",
        event = "APPEAL_RECEIVED",
        changesState = false)
public record ReceiveOtherAppeal(
        @Min(1) @Max(1_000) Integer claim,
        @NotNull @Except({"PARTY", "ADDRESSEE", "REQUESTER", "CONCERNED"}) Appellant capacity,
        @NotBlank @Size(max = 20) String organisationNumber,
        @NotBlank @Size(max = 200) String organisationName,
        @NotNull WrittenForm writtenForm,
        @NotNull LocalDate learnt,
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 4_000) String change,
        @NotNull @Except("OWN_PAGES") Channel channel,
        @NotNull LocalDate posted,
        @Size(max = 20) List<UUID> files) {}
