package no.algoritmetilsyn.complaint;

import jakarta.validation.Valid;
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
 * Begins the letter that tells what is missing in a complaint, and by when it is to come (forvaltningsloven § 11 fourth paragraph).
 *
 * @param missing what is missing, one by one
 * @param limit last day for it, Europe/Oslo
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.COMPLAINT_REPLY_INTERIM,
        path = "be-om-mer",
        event = "COMPLAINT_REQUEST_BEGUN")
public record AskToComplete(@NotEmpty @Size(max = 20) List<@Valid @NotNull Missing> missing, @NotNull LocalDate limit) {

    /**
     * Something that is missing.
     *
     * @param what in the language of the complainant
     */
    public record Missing(@NotBlank @Size(max = 300) String what) {}
}
