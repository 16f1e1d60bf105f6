package no.algoritmetilsyn.complaint;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * How a human has decided what a complaint is.
 *
 * @param sortedBy account of the one who did
 * @param sortingReason why
 */
@Embeddable
public record Sorting(UUID sortedBy, Instant sortedAt, String sortingReason) {}
