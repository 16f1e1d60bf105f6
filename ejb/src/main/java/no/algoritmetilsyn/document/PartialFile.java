package no.algoritmetilsyn.document;

import java.util.UUID;

/**
 * A file that arrives in pieces.
 *
 * @param name as its sender has declared it
 * @param size bytes of the whole file
 * @param arrived bytes from the first that are here
 */
public record PartialFile(UUID id, String name, long size, long arrived) {

    /** Whether all of it is here. */
    public boolean isComplete() {
        return arrived == size;
    }
}
