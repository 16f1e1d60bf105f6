package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Says what is missing in what somebody sent, and gives time to mend it (forvaltningsloven § 11 fourth paragraph, § 32 third
 * paragraph).
 *
 * @param basis the provision on defects
 * @param reference by which the sender knows what it is about
 * @param receivedOn the day it came in, Europe/Oslo
 * @param missing what is missing, a point each
 * @param limit the day by which it is to come
 */
public record RequestToComplete(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotNull LocalDate receivedOn,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 1_000) String> missing,
        @NotNull LocalDate limit)
        implements Letter {

    public RequestToComplete {
        missing = missing == null ? null : missing.stream().toList();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.REQUEST_TO_COMPLETE;
    }

    @Override
    public LocalDate limitTold() {
        return limit;
    }
}
