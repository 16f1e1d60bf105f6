package no.algoritmetilsyn.operation.web;

import java.time.Instant;

/**
 * What has happened when the clock was moved.
 *
 * @param now by the clock
 * @param fired timers that have run
 * @param failed timers that failed and are tried again later, or are left to an operator
 */
record ClockAnswer(Instant now, int fired, int failed) {}
