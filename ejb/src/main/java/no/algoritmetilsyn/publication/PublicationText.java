package no.algoritmetilsyn.publication;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.demand.step.WrittenForm;

/**
 * What a version of a publication says.
 *
 * @param redactionId how the letter was gone through
 * @param variantId the file that is shown
 * @param records ids of the records of the register that it is about
 */
record PublicationText(
        WrittenForm writtenForm, String title, String summary, UUID redactionId, UUID variantId, List<UUID> records) {}
