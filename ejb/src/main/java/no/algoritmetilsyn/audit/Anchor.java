package no.algoritmetilsyn.audit;

import java.time.Instant;

/**
 * An anchor that has been written.
 *
 * @param number from 1, per node
 * @param at when
 * @param changed chains that had grown since the anchor before
 * @param root 64 hexadecimal digits that commit to every head ever anchored; may be published
 */
public record Anchor(long number, Instant at, long changed, String root) {}
