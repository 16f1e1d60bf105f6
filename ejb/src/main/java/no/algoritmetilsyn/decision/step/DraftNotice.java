package no.algoritmetilsyn.decision.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Writes the advance notice anew, and its letter with it: on what facts, by which provisions, what is intended and until when the
 * organisation can say something (forvaltningsloven § 16 first and second paragraph). Somebody else signs the letter.
 *
 * @param grounds what the decision will rest on, in order
 * @param intended what the authority intends to decide
 * @param dailyPenalty kroner that a day of delay may cost; null when no coercive fine is contemplated
 * @param limit last day for a statement
 * @param amount kroner that a fine may come to; null when none is contemplated
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_DRAFT,
        task = "prepareNotice",
        endsTask = false,
        path = "varsel",
        event = "DECISION_NOTICE_DRAFTED",
        version = 2)
public record DraftNotice(
        @NotEmpty @Valid @Size(max = 30) List<Ground> grounds,
        @NotBlank @Size(max = 10_000) String intended,
        @Min(1) @Max(100_000_000) Integer dailyPenalty,
        @NotNull LocalDate limit,
        @Min(1) @Max(999_999_999) Integer amount) {

    /** Of a decision that orders something. */
    public DraftNotice(List<Ground> grounds, String intended, Integer dailyPenalty, LocalDate limit) {
        this(grounds, intended, dailyPenalty, limit, null);
    }

    /**
     * One ground.
     *
     * @param source reference of the complaint, demand or finding in the case that shows it; null where the authority has seen it itself
     * @param facts what has happened
     * @param provision by which it is judged, as it is cited or by its code
     */
    public record Ground(
            @Size(max = 60) String source,
            @NotBlank @Size(max = 4_000) String facts,
            @NotBlank @Size(max = 200) String provision) {}
}
