package no.algoritmetilsyn.casefile;

import java.util.UUID;

/**
 * A proceeding continues in another case. Its feature and its process take the new case over in the same transaction.
 *
 * @param from case it lay in
 * @param to case it lies in now
 */
public record ProceedingMoved(UUID proceedingId, ProceedingKind kind, UUID from, UUID to) {}
