package no.algoritmetilsyn.costs.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
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
 * A party whose decision was changed in its favour claims the costs of that (forvaltningsloven § 36; of 2025 § 69). The claim becomes a
 * proceeding of its own in the case of what was changed; one that comes late is taken in, too. Somebody who has complained claims with the
 * complaint, by its code, what their appeal of something else has led to.
 *
 * @param items what it was spent on
 * @param text why it was necessary
 * @param channel how it came; null where the staff does not know
 * @param posted day, Europe/Oslo, on which it was posted or said: whether it was in time is counted by it (§ 30)
 * @param files that came with it, such as invoices
 */
@Step(
        kinds = {
            ProceedingKind.DECISION,
            ProceedingKind.FINE,
            ProceedingKind.APPEAL,
            ProceedingKind.ORDER,
            ProceedingKind.PENALTY,
            ProceedingKind.BAN,
            ProceedingKind.COMPLAINT
        },
        act = Act.DOCUMENT_RECORD,
        party = {Act.PROCEEDING_ANSWER, Act.COMPLAINT_WRITE},
        path = "krev-sakskostnader",
        event = "COSTS_CLAIMED",
        changesState = false)
public record ClaimCosts(
        @NotEmpty @Valid @Size(max = 20) List<Item> items,
        @NotBlank @Size(max = 10_000) String text,
        @SaidByStaff @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted,
        @Size(max = 20) List<UUID> files) {

    /**
     * Something that it was spent on.
     *
     * @param amount whole kroner
     * @param about what that was, such as the number of hours
     */
    public record Item(
            @NotNull Spending spending,
            @NotNull @Min(1) @Max(9_999_999) Integer amount,
            @Size(max = 300) String about) {}
}
