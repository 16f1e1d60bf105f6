package no.algoritmetilsyn.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a proceeding that is shown to those for whom the reader speaks.
 *
 * @param ground provision on which it is shown
 * @param at when it was
 */
public record ReleasedFile(UUID variantId, String fileName, long size, String ground, Instant at) {}
