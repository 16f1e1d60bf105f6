package no.algoritmetilsyn.lawbook.change;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a row of law comes from, or that it ends, by a change of law that two persons have made.
 *
 * @param change the proposal
 * @param ends whether the row ends by it; otherwise it was added
 * @param reason why, and what it rests on
 * @param approvedBy account
 */
public record LawSource(UUID change, boolean ends, String reason, UUID approvedBy, Instant approvedAt) {}
