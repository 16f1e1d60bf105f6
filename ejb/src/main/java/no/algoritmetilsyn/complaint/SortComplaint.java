package no.algoritmetilsyn.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Decides what a complaint is.
 *
 * @param reason why, for colleagues and for the complainant on demand
 * @param party whether the complainant is a party (forvaltningsloven § 2 e); asked unless they are anonymous
 * @param partyReason why they are, or are not; asked with it
 * @param answer whether it will be answered; only a tip may be taken note of without
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.COMPLAINT_SORT,
        task = "sortComplaint",
        path = "sorter",
        event = "COMPLAINT_SORTED")
public record SortComplaint(
        @NotNull @Except("UNSORTED") ComplaintKind kind,
        @NotBlank @Size(max = 2_000) String reason,
        Boolean party,
        @Size(max = 2_000) String partyReason,
        @NotNull Boolean answer)
        implements CrossChecked {

    @Override
    public List<Violation> crossCheck() {
        return kind != null && Boolean.FALSE.equals(answer) && !kind.mayBeNoted()
                ? List.of(Violation.of("answer", "onlyTips"))
                : List.of();
    }
}
