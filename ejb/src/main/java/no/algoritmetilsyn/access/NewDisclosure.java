package no.algoritmetilsyn.access;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that is to be shown to somebody outside the authority.
 *
 * @param variantId the file: the redacted one where some of the document is not for the recipient
 * @param proceedingId the proceeding for whose sake it is shown
 * @param ground provision, such as {@code forvaltningsloven § 18}
 * @param until when the sight ends; null when it runs on
 */
public record NewDisclosure(UUID variantId, UUID proceedingId, Recipient recipient, String ground, Instant until) {

    /** @throws IllegalArgumentException when no ground is given */
    public NewDisclosure {
        if (ground == null || ground.isBlank()) {
            throw new IllegalArgumentException("Something is shown on a ground");
        }
    }
}
