package no.algoritmetilsyn.platform;

import java.time.Duration;

/** The clock has been moved; it now stands that far ahead of the real time. */
public record ClockMoved(Duration offset) {}
