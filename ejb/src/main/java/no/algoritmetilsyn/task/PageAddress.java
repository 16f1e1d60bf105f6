package no.algoritmetilsyn.task;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the address of a page names. */
public final class PageAddress {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PageAddress() {}

    /**
     * The first thing that an address names by its id.
     *
     * @param address anything
     */
    public static Optional<UUID> named(String address) {
        Matcher id = ID.matcher(address);
        return id.find() ? Optional.of(UUID.fromString(id.group())) : Optional.empty();
    }
}
