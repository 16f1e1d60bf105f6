package no.algoritmetilsyn.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice in the outbox.
 *
 * @param attempts how often sending it was begun
 * @param lastError why the last attempt failed: a code, or the name of an exception; null when none has
 */
public record OutgoingNotice(
        UUID id,
        NoticeChannel channel,
        String kind,
        UUID recipientId,
        String language,
        NoticeState state,
        Instant createdAt,
        int attempts,
        String lastError) {}
