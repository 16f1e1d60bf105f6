package no.algoritmetilsyn.operation.web;

import java.time.Instant;

/**
 * What came of moving the clock.
 *
 * @param now what it shows
 * @param fired how many timers have run
 * @param failed how many timers failed, and are tried again later or left to an operator
 */
public record ClockAnswer(Instant now, int fired, int failed) {}
