package no.algoritmetilsyn.inspection.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Writes down a visit (gransking, forvaltningsloven §§ 11 d and 15): when and where, who was there, what was told before it
 * began, what was examined and what was said. It can be written anew until it is signed.
 *
 * @param number of a visit that is not signed, to write it anew; null for another visit
 * @param day of the visit, Europe/Oslo
 * @param present who was there, of the authority and of the organisation
 * @param identified whether those who examined showed who they are
 * @param purposeTold whether purpose and power were told
 * @param witnessTold whether the organisation was told that it may have a witness
 * @param silenceTold whether the right to silence was told; asked where a fine is contemplated on the day of the visit
 * @param deviation why one of these was not done; only then
 * @param examined what was examined, and how it was tested
 * @param said what was said, and by whom
 * @param files photographs and copies that were taken
 */
@Step(
        kinds = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_EXAMINE,
        prepares = "examineInspection",
        path = "gransking",
        version = 3,
        event = "VISIT_RECORDED")
public record RecordVisit(
        @Min(1) Integer number,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 200) String place,
        @NotEmpty @Valid @Size(max = 30) List<Present> present,
        @NotNull Boolean identified,
        @NotNull Boolean purposeTold,
        @NotNull Boolean witnessTold,
        Boolean silenceTold,
        @Size(max = 2_000) String deviation,
        @NotBlank @Size(max = 10_000) String examined,
        @Valid @Size(max = 30) List<Said> said,
        @Size(max = 20) List<UUID> files)
        implements CrossChecked {

    /**
     * Somebody who was there.
     *
     * @param seat what gives a representative of the employees a seat; needed for those, and told of nobody else but by choice
     */
    public record Present(@NotBlank @Size(max = 200) String name, @NotNull PresentAs capacity, Seat seat) {

        /** Somebody who needs no ground. */
        public Present(String name, PresentAs capacity) {
            this(name, capacity, null);
        }
    }

    /** What somebody said. */
    public record Said(@NotBlank @Size(max = 200) String who, @NotBlank @Size(max = 4_000) String said) {}

    @Override
    public List<Violation> crossCheck() {
        boolean left =
                Arrays.asList(identified, purposeTold, witnessTold, silenceTold).contains(false);
        var faults = new ArrayList<Violation>();
        if (left && deviation == null) {
            faults.add(Violation.of("deviation", "required"));
        }
        for (int i = 0; i < present.size(); i++) {
            if (present.get(i).capacity().isOfEmployees() && present.get(i).seat() == null) {
                faults.add(Violation.at("/present/" + i + "/seat", "required"));
            }
        }
        return faults;
    }
}
