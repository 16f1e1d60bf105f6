package no.algoritmetilsyn.task.web;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who stands in for whom.
 *
 * @param absent user name of the one who is away; the caller when it is left out
 * @param substitute user name of the one who stands in
 * @param since the first day, as {@code 2026-12-24}
 * @param until the last day, which ends it at midnight, Europe/Oslo
 */
record SubstitutionInput(
        @Nullable @Size(max = ReleaseInput.LONGEST) String absent,
        @NotBlank @Size(max = ReleaseInput.LONGEST) String substitute,
        @NotBlank @Size(max = ReleaseInput.LONGEST) String since,
        @NotBlank @Size(max = ReleaseInput.LONGEST) String until) {}
