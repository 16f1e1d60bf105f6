package no.algoritmetilsyn.platform.web;

import java.time.Instant;

/**
 * A line of {@code at:events}: what happened when.
 *
 * @param moment when
 * @param title what, in a few words
 * @param detail more about it, or null
 */
public record TimelineEntry(Instant moment, String title, String detail) {}
