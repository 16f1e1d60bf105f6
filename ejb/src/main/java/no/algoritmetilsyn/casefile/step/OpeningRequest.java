package no.algoritmetilsyn.casefile.step;

import java.util.UUID;

/**
 * Where a proceeding is opened, and how.
 *
 * @param casefileId case it will lie in; null for a new one
 * @param from proceeding in that case which it is opened from; null for none
 * @param idempotencyKey of the actor: the same key and input again open nothing and give the same answer; null for none
 */
public record OpeningRequest(UUID casefileId, UUID from, String idempotencyKey) {}
