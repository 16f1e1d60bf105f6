package no.algoritmetilsyn.server;

import java.util.HashSet;
import java.util.Set;

/**
 * Looks at pages on a walk: at each page as it is met first every second day, at what it looks like later every sixth; in the long form
 * at all.
 */
final class Looks {

    private final boolean everyState;

    /** Addresses of what was met, without what is typed into them. */
    private final Set<String> seen = new HashSet<>();

    /** The same without ids: pages, whichever case they are about. */
    private final Set<String> pages = new HashSet<>();

    private int later;

    Looks(boolean everyState) {
        this.everyState = everyState;
    }

    /** Looks at what is in the window, when it is its turn. */
    void at(Browser.Window window) {
        String address = window.page().url().replaceAll("^https?://[^/]+|[?#].*$", "");
        seen.add(address);
        boolean first = pages.add(address.replaceAll("[0-9a-f-]{36}", "{id}"));
        boolean due = first ? Turns.isOfToday(pages.size(), 2) : Turns.isOfToday(later++, 6);
        if (due || everyState) {
            window.assertGood();
        }
    }

    /** Whether a page of this route was met. */
    boolean hasSeen(String route) {
        String pattern = route.replaceAll("\\{[^}]*\\}", "([0-9a-f-]{36}|[a-z]+-[a-z-]+)");
        return seen.stream().anyMatch(address -> address.matches(pattern));
    }
}
