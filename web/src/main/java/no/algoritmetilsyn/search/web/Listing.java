package no.algoritmetilsyn.search.web;

import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.search.index.SearchResult;

/** What the lists of what the staff have found have in common. */
final class Listing {

    static final int SIZE = 20;

    private static final int MOST_PAGES = 500;

    private Listing() {}

    /** Number of the page that an address asks for, from 1. */
    static int number(String asked) {
        return asked.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(asked) : 1;
    }

    /** How many pages there are. */
    static int pages(SearchResult result) {
        return (int) Math.min((result.total() + SIZE - 1) / SIZE, MOST_PAGES);
    }

    /** The first passage of a hit but those of fields that stand above it, as safe HTML; empty when none was marked. */
    static String passage(SearchResult.Hit hit, Set<String> above) {
        return hit.highlights().entrySet().stream()
                .filter(field -> !above.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
