package no.algoritmetilsyn.operation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/**
 * When an act comes into force.
 *
 * @param regime code of an act that waits, such as {@code fvl25}
 * @param from its first day in force
 */
record CommencementInput(@NotNull String regime, @NotNull @Schema(format = "date") String from) {}
