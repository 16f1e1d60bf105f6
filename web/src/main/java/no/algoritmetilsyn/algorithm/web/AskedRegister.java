package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.ListAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.RegisterQuery;
import no.algoritmetilsyn.search.RegisterSort;

/**
 * What the address asks of the register, alike for the list, the feed that follows it and the files of what it shows. What
 * is not understood is left out.
 */
@RequestScoped
public class AskedRegister {

    @Inject
    HttpServletRequest request;

    @Inject
    PageAnswer page;

    @Inject
    Texts texts;

    private Map<String, Set<String>> filters;

    /** The words that were typed; empty when there are none. */
    public String words() {
        return page.parameter("q");
    }

    /** The chosen values by filter; a filter that is not asked for has none. */
    public Map<String, Set<String>> filters() {
        if (filters == null) {
            filters = RegisterFilters.of(request.getParameterMap());
        }
        return filters;
    }

    /** The order that was chosen; empty for the usual one. */
    public Optional<RegisterSort> sort() {
        return RegisterSort.of(page.parameter("sort"));
    }

    /** A page of what was asked for in an order, nothing counted. */
    public RegisterQuery query(RegisterSort sort, int size) {
        return new RegisterQuery(words(), filters(), Optional.of(sort), 0, size, false);
    }

    /** The same words and filters at another address: what is asked there is what is asked here. */
    public ListAddress at(String path) {
        var address = new ListAddress(path).add("q", words());
        filters().forEach((name, values) -> values.forEach(value -> address.add(name, value)));
        return address;
    }

    /** What is asked for, in the reader's words; empty for the whole register. */
    public String described() {
        return Stream.concat(
                        Stream.of(words()).filter(words -> !words.isEmpty()).map(words -> "«" + words + "»"),
                        filters().entrySet().stream().flatMap(filter -> filter.getValue().stream()
                                .map(value -> label(filter.getKey(), value))))
                .collect(Collectors.joining(", "));
    }

    /** A value of a filter in the reader's words; a name stays as it is. */
    public String label(String filter, String value) {
        if (filter.equals("startYear") || filter.equals("registeredYear")) {
            return texts.get("algorithm.list." + filter, value);
        }
        if (filter.equals("silent")) {
            return texts.get("algorithm.list.silent", texts.known("algorithm.field." + value, value));
        }
        String vocabulary =
                switch (filter) {
                    case "status" -> "useStatus";
                    case "kind" -> "recordKind";
                    default -> filter;
                };
        return texts.known("algorithm." + vocabulary + "." + value, value);
    }
}
