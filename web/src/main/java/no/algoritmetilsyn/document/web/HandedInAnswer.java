package no.algoritmetilsyn.document.web;

import jakarta.annotation.Nullable;
import java.util.UUID;
import no.algoritmetilsyn.document.PartialFile;
import no.algoritmetilsyn.document.StoredFile;

/**
 * A file that was handed in, or arrives in pieces.
 *
 * @param id by which a step names it
 * @param sha256 64 hexadecimal digits; left out while it arrives
 * @param size bytes of the whole file
 * @param state ARRIVING, or what is known of it and viruses
 */
public record HandedInAnswer(UUID id, @Nullable String sha256, long size, String state) {

    static HandedInAnswer of(StoredFile file) {
        return new HandedInAnswer(
                file.documentId(), file.sha256(), file.size(), file.scanState().name());
    }

    static HandedInAnswer of(PartialFile file) {
        return new HandedInAnswer(file.id(), null, file.size(), "ARRIVING");
    }
}
