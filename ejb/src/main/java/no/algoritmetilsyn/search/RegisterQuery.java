package no.algoritmetilsyn.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.search.index.SearchRequest;

/**
 * What somebody asks the register.
 *
 * @param words as they were typed; nothing that is typed is an error
 * @param filters chosen values by {@link #FILTERS name}: one of the values of each; they keep their order, so that the
 *     same question is the same on every node and after every start
 * @param sort the order; empty for relevance when there are words, else what is Norwegian and of high risk first
 * @param page from 0
 * @param size records on a page, 1 to {@value #LARGEST}
 * @param counted whether facets are counted
 */
public record RegisterQuery(
        String words,
        Map<String, Set<String>> filters,
        Optional<RegisterSort> sort,
        int page,
        int size,
        boolean counted) {

    /** Most records on a page. */
    public static final int LARGEST = 100;

    private static final String LANGUAGE = "language";

    /** What is counted: the fields that the standard says, and after the theme the language that a record is written in. */
    public static final List<String> FACETS = RecordStandard.newest().fields().stream()
            .filter(RecordField::facet)
            .map(RecordField::id)
            .flatMap(field -> field.equals("theme") ? Stream.of(field, LANGUAGE) : Stream.of(field))
            .toList();

    /** What can be filtered by: what is counted, and a few things more. */
    public static final List<String> FILTERS = Stream.concat(
                    FACETS.stream(),
                    Stream.of(
                            "annexArea",
                            "kind",
                            "source",
                            "provider",
                            RegisterProjection.START_YEAR,
                            RegisterProjection.REGISTERED_YEAR,
                            RegisterProjection.SILENT))
            .toList();

    private static final int VALUES = 12;

    /** Leaves out filters that there are not, and takes page and size to what is allowed. */
    public RegisterQuery {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        filters.forEach((name, values) -> {
            if (FILTERS.contains(name) && !values.isEmpty()) {
                known.put(name, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
            }
        });
        filters = Collections.unmodifiableMap(known);
        size = Math.max(1, Math.min(size, LARGEST));
        page = Math.max(0, Math.min(page, SearchRequest.DEEPEST / size - 1));
    }

    /** The order that holds. */
    public RegisterSort order() {
        return sort.orElse(words.isBlank() ? RegisterSort.FIRST : RegisterSort.RELEVANCE);
    }

    /** Whether anything is asked for but the whole register. */
    public boolean isNarrowed() {
        return !words.isBlank() || !filters.isEmpty();
    }

    SearchRequest request() {
        var request = SearchRequest.of(words).order(order().order()).page(page, size);
        filters.forEach((name, values) -> values.forEach(value -> request.filter(name, value)));
        if (counted) {
            request.facets(FACETS.toArray(String[]::new)).facetSize(VALUES);
        }
        return request.build();
    }
}
