package no.algoritmetilsyn.inspection.step;

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
import no.algoritmetilsyn.casefile.step.input.Except;

/**
 * Writes the plan of an inspection anew; what stood there before goes. Its author cannot approve it.
 *
 * @param uses what is examined
 * @param automation whether a machine or a person decides there, as far as is known (GDPR art. 22)
 * @param lastWord who has the last word there
 * @param team who examines
 * @param visitOn the day of the visit; only of one that the organisation is told of
 * @param unannouncedReason why telling the organisation before would defeat the purpose; only of an unannounced visit
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_PLAN,
        prepares = "planInspection",
        path = "tilsynsplan",
        event = "INSPECTION_PLANNED")
public record PlanInspection(
        @NotEmpty @Valid @Size(max = 20) List<Use> uses,
        @NotNull @Except({"UNKNOWN"}) Automation automation,
        @NotBlank @Size(max = 200) String lastWord,
        @NotEmpty @Valid @Size(max = 10) List<Member> team,
        LocalDate visitOn,
        @Size(max = 2_000) String unannouncedReason) {

    /**
     * A use of an algorithm.
     *
     * @param use address or id of its record in the register; where it has none, what it is called
     */
    public record Use(@NotBlank @Size(max = 300) String use) {}

    /**
     * Somebody who examines.
     *
     * @param userName of an account that may examine
     */
    public record Member(@NotBlank @Size(max = 60) String userName) {}
}
