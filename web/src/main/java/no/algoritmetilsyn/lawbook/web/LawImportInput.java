package no.algoritmetilsyn.lawbook.web;

import jakarta.validation.constraints.NotNull;

/**
 * What somebody decides on a proposed change of law.
 *
 * @param reason why
 */
record LawImportInput(@NotNull String reason) {}
