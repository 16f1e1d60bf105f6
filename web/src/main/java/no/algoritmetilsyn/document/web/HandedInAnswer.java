package no.algoritmetilsyn.document.web;

import jakarta.annotation.Nullable;
import java.util.UUID;
import no.algoritmetilsyn.document.PartialFile;
import no.algoritmetilsyn.document.StoredFile;

/**
 * A file that is handed in.
 *
 * @param id by which a step names it
 * @param sha256 64 hexadecimal digits; left out until all of it is here
 * @param size bytes of the whole file
 * @param state whether it has been looked at
 */
record HandedInAnswer(UUID id, @Nullable String sha256, long size, State state) {

    /** How far it has come. */
    enum State {
        /** It comes in pieces, of which some are missing. */
        ARRIVING,
        NOT_SCANNED,
        CLEAN,
        /** Not to be opened. */
        INFECTED
    }

    static HandedInAnswer of(StoredFile file) {
        return new HandedInAnswer(
                file.documentId(),
                file.sha256(),
                file.size(),
                State.valueOf(file.scanState().name()));
    }

    static HandedInAnswer of(PartialFile file) {
        return new HandedInAnswer(file.id(), null, file.size(), State.ARRIVING);
    }
}
