package no.algoritmetilsyn.platform.web;

import java.util.Optional;
import java.util.UUID;

/** Ids in what somebody has sent: in addresses, forms and bodies. */
public final class Ids {

    private Ids() {}

    /** The id that a text holds; empty when it holds none, as for null. */
    public static Optional<UUID> read(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
