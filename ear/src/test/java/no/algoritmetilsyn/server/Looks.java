package no.algoritmetilsyn.server;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks at pages on a walk: at each page as it is met first every fifth day, at what it looks like later every eleventh; in the
 * long form at all, on the screen whose turn it is, and at each page as it is met first on every screen. Languages take turns in three: the days are no
 * multiple of that, so that each state comes in each.
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
        if (everyState) {
            (first ? Dress.all() : List.of(Dress.ofToday(later++))).forEach(window::assertGood);
            window.turn();
        } else if (first ? Turns.isOfToday(pages.size(), 5) : Turns.isOfToday(later++, 11)) {
            window.assertGood(Dress.DESK);
            window.turn();
        }
    }

    /** Whether a page of this route was met. */
    boolean hasSeen(String route) {
        String pattern = route.replaceAll("\\{[^}]*\\}", "([0-9a-f-]{36}|[a-z]+-[a-z-]+)");
        return seen.stream().anyMatch(address -> address.matches(pattern));
    }
}
