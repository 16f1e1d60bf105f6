package no.algoritmetilsyn.search.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.complainant.Complainants.ReadingPurpose;

/**
 * Whom the staff look for.
 *
 * @param q name, or a part of it
 * @param purpose for which the names are read
 */
record PersonsInput(
        @NotBlank @Size(max = LONGEST) String q,
        @NotNull @Schema(implementation = ReadingPurpose.class) String purpose) {

    /** Characters of a name. */
    static final int LONGEST = 256;
}
