package no.algoritmetilsyn.algorithm.web;

import jakarta.annotation.Nullable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.search.RegisterQuery;
import no.algoritmetilsyn.search.index.SearchResult;

/**
 * What a search of the register has found.
 *
 * @param total how many records match
 * @param page from 0
 * @param size records on a page
 * @param suggestion what was perhaps meant
 * @param hits those of the page
 * @param facets by field, how many records have which value, the most frequent first
 */
record HitsAnswer(
        long total,
        int page,
        int size,
        @Nullable String suggestion,
        List<HitAnswer> hits,
        Map<String, List<FacetCount>> facets) {

    /** How many records have a value. */
    record FacetCount(String value, long count) {}

    static HitsAnswer of(RegisterQuery query, SearchResult found) {
        var facets = new LinkedHashMap<String, List<FacetCount>>();
        RegisterQuery.FACETS.forEach(name -> facets.put(
                name,
                found.facets().getOrDefault(name, List.of()).stream()
                        .map(count -> new FacetCount(count.value(), count.count()))
                        .toList()));
        return new HitsAnswer(
                found.total(),
                query.page(),
                query.size(),
                found.suggestion(),
                found.hits().stream().map(HitAnswer::of).toList(),
                facets);
    }
}
