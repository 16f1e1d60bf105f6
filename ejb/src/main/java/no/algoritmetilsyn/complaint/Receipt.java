package no.algoritmetilsyn.complaint;

import java.time.Instant;
import java.util.UUID;

/**
 * What the complainant gets, after the commit.
 *
 * @param followUpCode in four groups
 * @param repeated whether the complaint had been stored before, by an earlier try with the same key
 */
public record Receipt(UUID complaintId, String reference, String followUpCode, Instant receivedAt, boolean repeated) {}
