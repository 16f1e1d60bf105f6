package no.algoritmetilsyn.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.search.index.SearchRequest;

/**
 * What the staff ask of the proceedings.
 *
 * @param words as they were typed; nothing that is typed is an error
 * @param filters the chosen value by {@link #FACETS name}; others are left out
 * @param sort the order; empty for relevance
 * @param page from 0
 * @param size proceedings on a page
 */
public record ProceedingQuery(
        String words, Map<String, String> filters, Optional<ProceedingSort> sort, int page, int size) {

    /** What is counted, and can be filtered by. A stage is one of a kind: {@code KIND.STATE}. */
    public static final List<String> FACETS =
            List.of(StaffProjection.KIND, StaffProjection.STAGE, StaffProjection.ORGANISATION);

    private static final int VALUES = 12;

    /** Leaves out filters that there are not. */
    public ProceedingQuery {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : FACETS) {
            String value = filters.getOrDefault(name, "");
            if (!value.isEmpty()) {
                known.put(name, value);
            }
        }
        filters = Collections.unmodifiableMap(known);
    }

    /** The best few, without more being asked. */
    public static ProceedingQuery best(String words, int size) {
        return new ProceedingQuery(words, Map.of(), Optional.empty(), 0, size);
    }

    /** The order that holds. */
    public ProceedingSort order() {
        return sort.orElse(ProceedingSort.RELEVANCE);
    }

    SearchRequest.Builder request() {
        var request = SearchRequest.of(words).order(order().order()).page(page, size);
        filters.forEach(request::filter);
        return request.facets(FACETS.toArray(String[]::new)).facetSize(VALUES);
    }
}
