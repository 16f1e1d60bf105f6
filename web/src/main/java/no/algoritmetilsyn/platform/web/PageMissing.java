package no.algoritmetilsyn.platform.web;

import java.util.UUID;

/** The page is about something that does not exist; the reader gets 404. */
public class PageMissing extends RuntimeException {

    /** Says nothing about what was asked for: it may be typed by anybody. */
    public PageMissing() {
        super("No such page");
    }

    /**
     * The id in an address.
     *
     * @throws PageMissing when it is none
     */
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException | NullPointerException malformed) {
            throw new PageMissing();
        }
    }
}
