package no.algoritmetilsyn.inbox;

import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Proceeding;

/**
 * A file of a proceeding that is shown to those for whom the reader speaks.
 *
 * @param ground provision on which it is shown
 */
public record ReleasedFile(
        UUID variantId,
        Proceeding proceeding,
        String organisation,
        String fileName,
        long size,
        String ground,
        Instant at) {}
