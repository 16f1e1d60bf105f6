package no.algoritmetilsyn.search.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is asked for.
 *
 * @param text as the user wrote it; any text is allowed, an empty one matches every record
 * @param filters chosen values by facet: one of the values in each facet
 * @param ranges limits by the name of a number
 * @param access what the asker may see
 * @param facets facets to count
 * @param facetSize most values given of each facet; the chosen ones always come as well
 * @param order order of the hits
 * @param page number of the page, from 0
 * @param size hits on a page, 0 for counts only
 * @param highlight whether passages are wanted
 */
public record SearchRequest(
        String text,
        Map<String, Set<String>> filters,
        Map<String, Range> ranges,
        AccessFilter access,
        List<String> facets,
        int facetSize,
        SearchOrder order,
        int page,
        int size,
        boolean highlight) {

    /** Deepest hit that can be reached: a reader who wants more is better served by a filter. */
    public static final int DEEPEST = 10_000;

    /** Most hits on a page. */
    public static final int LARGEST_PAGE = 1_000;

    /** Limits of a number, both included. */
    public record Range(long from, long to) {}

    /** Takes page and size back to what is allowed. */
    public SearchRequest {
        Objects.requireNonNull(access);
        Objects.requireNonNull(order);
        text = text == null ? "" : text;
        size = Math.max(0, Math.min(size, LARGEST_PAGE));
        int last = size == 0 ? 0 : DEEPEST / size - 1;
        page = Math.max(0, Math.min(page, last));
        facetSize = Math.max(1, facetSize);
        facets = List.copyOf(facets);
        filters = Map.copyOf(filters);
        ranges = Map.copyOf(ranges);
    }

    /** Starts a request: the first ten hits by relevance, of everything, with highlights. */
    public static Builder of(String text) {
        return new Builder(text);
    }

    /** Gathers the parts of a request. */
    public static final class Builder {

        private final String text;
        private final Map<String, Set<String>> filters = new LinkedHashMap<>();
        private final Map<String, Range> ranges = new LinkedHashMap<>();
        private final List<String> facets = new ArrayList<>();
        private AccessFilter access = AccessFilter.EVERYTHING;
        private int facetSize = 20;
        private SearchOrder order = SearchOrder.RELEVANCE;
        private int page;
        private int size = 10;
        private boolean highlight = true;

        private Builder(String text) {
            this.text = text;
        }

        /** One more value that a facet may have. */
        public Builder filter(String facet, String value) {
            filters.computeIfAbsent(facet, key -> new LinkedHashSet<>()).add(value);
            return this;
        }

        /** Limits a number, both ends included. */
        public Builder range(String number, long from, long to) {
            ranges.put(number, new Range(from, to));
            return this;
        }

        /** What the asker may see. */
        public Builder access(AccessFilter filter) {
            access = filter;
            return this;
        }

        /** Facets to count. */
        public Builder facets(String... names) {
            facets.addAll(List.of(names));
            return this;
        }

        /** Most values given of each facet. */
        public Builder facetSize(int values) {
            facetSize = values;
            return this;
        }

        /** Order of the hits. */
        public Builder order(SearchOrder by) {
            order = by;
            return this;
        }

        /** Which page, from 0, and how many hits on it. */
        public Builder page(int number, int hits) {
            page = number;
            size = hits;
            return this;
        }

        /** Whether passages are wanted. */
        public Builder highlight(boolean wanted) {
            highlight = wanted;
            return this;
        }

        /** The request. */
        public SearchRequest build() {
            return new SearchRequest(text, filters, ranges, access, facets, facetSize, order, page, size, highlight);
        }
    }
}
