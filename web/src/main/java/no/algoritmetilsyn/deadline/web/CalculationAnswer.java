package no.algoritmetilsyn.deadline.web;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import java.util.List;

/**
 * A deadline that was calculated.
 *
 * @param due last day, Europe/Oslo; for rules in hours the moment, with offset; null where the law names no time
 * @param steps how it was counted, in the reader's language
 * @param law provision that the rule rests on
 * @param from day that it was counted from
 */
record CalculationAnswer(@JsonbNillable String due, List<String> steps, String law, LocalDate from, RuleAnswer rule) {}
