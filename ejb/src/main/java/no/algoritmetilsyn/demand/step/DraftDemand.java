package no.algoritmetilsyn.demand.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.Automation;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Writes the draft of a demand anew; what stood there before goes. Its author cannot approve it.
 *
 * @param basis facts and problem on the ground of which it is asked (forvaltningsloven §§ 14, 17, 25)
 * @param automation whether a machine or a person decides there (GDPR art. 22); null as long as nobody knows
 * @param lastWord who has the last word there; null as long as nobody knows
 * @param points what is wanted, in order
 * @param limit last day for points without one of their own
 * @param urgentReason why the organisation has to obey at once although it appeals (forvaltningsloven § 14); only of an order
 * @param sourceCodeReason why nothing less than source code will do (AI Act art. 74(13)); with a point that asks for it
 */
@Step(
        kinds = ProceedingKind.DEMAND,
        act = Act.DEMAND_DRAFT,
        prepares = "prepareDemand",
        path = "utkast",
        version = 2,
        event = "DEMAND_DRAFTED")
public record DraftDemand(
        @NotBlank @Size(max = 10_000) String basis,
        @Except({"UNKNOWN"}) Automation automation,
        @Size(max = 200) String lastWord,
        @NotEmpty @Valid @Size(max = 30) List<Point> points,
        @NotNull LocalDate limit,
        @Size(max = 2_000) String urgentReason,
        @Size(max = 2_000) String sourceCodeReason)
        implements CrossChecked {

    /** A draft where nobody knows who decides. */
    public DraftDemand(
            String basis, List<Point> points, LocalDate limit, String urgentReason, String sourceCodeReason) {
        this(basis, null, null, points, limit, urgentReason, sourceCodeReason);
    }

    /**
     * One point.
     *
     * @param limit last day for it, where it has another than the rest; else null
     */
    public record Point(@NotNull Wanted wanted, @NotBlank @Size(max = 4_000) String text, LocalDate limit) {}

    /** Whether any point asks for source code. */
    boolean wantsSourceCode() {
        return points.stream().anyMatch(point -> point.wanted() == Wanted.SOURCE_CODE);
    }

    @Override
    public List<Violation> crossCheck() {
        return points != null && wantsSourceCode() && sourceCodeReason == null
                ? List.of(Violation.of("sourceCodeReason", "required"))
                : List.of();
    }
}
