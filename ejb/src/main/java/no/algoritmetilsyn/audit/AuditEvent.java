package no.algoritmetilsyn.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that was done.
 *
 * @param chain the case, or {@link Audit#OFFICE}
 * @param seq place in the chain, from 1
 * @param at when, by the authority's clock
 * @param actorId who; null when nobody is known, as for an anonymous complaint
 * @param actorKind what kind of actor, such as {@code ACCOUNT}
 * @param action what was done, such as {@code complaint.receive}
 * @param subjectKind the kind of thing it was done to
 * @param subjectId the thing, or null
 * @param detail codes, ids, numbers and dates that tell more
 */
public record AuditEvent(
        UUID chain,
        long seq,
        Instant at,
        UUID actorId,
        String actorKind,
        String action,
        String subjectKind,
        UUID subjectId,
        Map<String, String> detail) {}
