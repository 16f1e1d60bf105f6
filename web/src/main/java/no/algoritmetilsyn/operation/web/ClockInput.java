package no.algoritmetilsyn.operation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/**
 * Where the clock is moved.
 *
 * @param to later than now
 */
record ClockInput(@NotNull @Schema(format = "date-time") String to) {}
