package no.algoritmetilsyn.search.index;

import java.util.List;
import java.util.Map;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param total how many records match, exactly; a lower bound when {@code complete} is false
 * @param hits those of the page asked for
 * @param facets counts by facet, largest first. A facet that is itself filtered is counted as if it were not, so that
 *     one can choose another value
 * @param suggestion what the user may have meant, or null
 * @param corrected words that are nowhere in the index, with what was searched for instead
 * @param complete whether the search ended before its time ran out
 * @param available whether there was an index to search
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        Map<String, List<FacetCount>> facets,
        String suggestion,
        Map<String, String> corrected,
        boolean complete,
        boolean available) {

    /** The answer while there is no index that can be read. */
    public static final SearchResult UNAVAILABLE =
            new SearchResult(0, List.of(), Map.of(), null, Map.of(), false, false);

    /**
     * A record found.
     *
     * @param id its identity
     * @param version its version
     * @param score how well it matches; only of use beside other scores of the same answer
     * @param stored what was stored with it
     * @param highlights by field: passages that match, as safe HTML in which only {@code <mark>} is an element
     */
    public record Hit(
            String id, long version, float score, Map<String, String> stored, Map<String, String> highlights) {}

    /**
     * A value of a facet.
     *
     * @param value the value
     * @param count records with it
     * @param chosen whether the request filters by it
     */
    public record FacetCount(String value, long count, boolean chosen) {}
}
