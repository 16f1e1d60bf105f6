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
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.casefile.step.input.SaidByStaff;

/**
 * The organisation that something was decided about appeals (forvaltningsloven §§ 28-32; § 14 for an order to give information, § 15 for an examination, § 21 for a refusal of access, § 36 for costs). The
 * appeal becomes a proceeding of its own in the same case.
 *
 * @param claim which claim of a coercive fine is appealed, by its number from 1, oldest first; null for the newest that had been sent by
 *     the day on which the appeal was posted
 * @param text what is appealed, and why
 * @param change what is to be changed; null when the appeal does not say
 * @param suspension why the decision is to wait until the appeal is decided (§ 42); null when that is not asked for
 * @param channel how it came
 * @param posted day, Europe/Oslo, on which it was posted or said: whether it was in time is counted by it (§ 30)
 * @param files that came with it
 */
@Step(
        kinds = {
            ProceedingKind.DECISION,
            ProceedingKind.PENALTY,
            ProceedingKind.DEMAND,
            ProceedingKind.PARTY_ACCESS,
            ProceedingKind.COSTS,
            ProceedingKind.INSPECTION
        },
        act = Act.APPEAL_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        path = "klag",
        event = "APPEAL_RECEIVED",
        changesState = false)
public record ReceiveAppeal(
        @Min(1) @Max(1_000) Integer claim,
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 4_000) String change,
        @Size(max = 4_000) String suspension,
        @SaidByStaff @NotNull @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted,
        @Size(max = 20) List<UUID> files) {}
