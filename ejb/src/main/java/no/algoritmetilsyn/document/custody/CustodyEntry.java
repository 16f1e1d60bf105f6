package no.algoritmetilsyn.document.custody;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the custody of a file.
 *
 * @param actorKind as the audit calls it; an actor without an account has no name
 * @param sha256 of the bytes as they were then, in hexadecimal digits
 * @param to to whom it was sent, by the kind of recipient; null for all else
 */
public record CustodyEntry(
        UUID documentId,
        UUID variantId,
        CustodyAct act,
        UUID actorId,
        String actorKind,
        Instant at,
        String sha256,
        String to) {}
