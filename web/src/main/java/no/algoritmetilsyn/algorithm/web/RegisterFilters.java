package no.algoritmetilsyn.algorithm.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.algoritmetilsyn.search.RegisterQuery;
import no.algoritmetilsyn.text.CleanText;

/** Reads the filters that an address asks the register for, alike for the page and the API. */
final class RegisterFilters {

    /** Of one filter; more than anybody chooses by hand. */
    private static final int MOST_VALUES = 50;
    /** No name of an organisation is longer, so that a longer value could only find nothing. */
    private static final int LONGEST_VALUE = 400;

    private static final String[] NONE = {};

    private RegisterFilters() {}

    /**
     * The values of each filter, in the order of the address.
     *
     * @param parameters all that stands in the address
     */
    static Map<String, Set<String>> of(Map<String, String[]> parameters) {
        Map<String, Set<String>> filters = new LinkedHashMap<>();
        for (String name : RegisterQuery.FILTERS) {
            filters.put(
                    name,
                    Arrays.stream(parameters.getOrDefault(name, NONE))
                            .filter(value -> value.length() <= LONGEST_VALUE)
                            .map(CleanText::line)
                            .filter(value -> !value.isEmpty())
                            .limit(MOST_VALUES)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return filters;
    }
}
