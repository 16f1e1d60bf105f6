package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.algoritmetilsyn.algorithm.RegisterBodies;
import no.algoritmetilsyn.platform.web.Facet;
import no.algoritmetilsyn.platform.web.ListAddress;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.RegisterQuery;
import no.algoritmetilsyn.search.RegisterSort;
import no.algoritmetilsyn.search.Search;
import no.algoritmetilsyn.search.index.SearchResult;

/** The register, by words and filters. All that is asked for stands in the address. */
@Named
@RequestScoped
public class AlgorithmList {

    private static final int SIZE = 10;
    private static final List<String> SUMMARIES = List.of("shortDescription", "purpose", "description");

    @Inject
    Search search;

    @Inject
    RegisterBodies registerBodies;

    @Inject
    PageAnswer page;

    @Inject
    Texts texts;

    @Inject
    AskedRegister asks;

    @Inject
    HttpServletRequest request;

    private RegisterQuery query;
    private SearchResult result;
    private Optional<String> body;

    /** What was asked for. */
    public RegisterQuery getQuery() {
        if (query == null) {
            query = new RegisterQuery(getWords(), asks.filters(), asks.sort(), getNumber() - 1, SIZE, true);
        }
        return query;
    }

    /** What was found. */
    public SearchResult getResult() {
        if (result == null) {
            result = search.register(getQuery());
        }
        return result;
    }

    /** The words that were typed. */
    public String getWords() {
        return asks.words();
    }

    /** Number of the page, from 1. */
    public int getNumber() {
        String number = page.parameter("side");
        return number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) : 1;
    }

    /** How many pages there are. */
    public int getPages() {
        return (int) Math.min((getResult().total() + SIZE - 1) / SIZE, 1_000);
    }

    /** How much was found, in words. */
    public String getFound() {
        if (!getResult().available()) {
            return texts.get("algorithm.list.building");
        }
        return texts.get("algorithm.list.found", getResult().total());
    }

    /** Whether anything is asked for but the whole register. */
    public boolean isNarrowed() {
        return getQuery().isNarrowed();
    }

    /** The facets that have something to choose between. */
    public List<Facet> getFacets() {
        List<Facet> facets = new ArrayList<>();
        for (String name : RegisterQuery.FACETS) {
            List<Facet.Choice> choices = getResult().facets().getOrDefault(name, List.of()).stream()
                    .map(count -> new Facet.Choice(
                            asks.label(name, count.value()),
                            count.count(),
                            count.chosen(),
                            address(name, count.value(), count.chosen())))
                    .toList();
            facets.add(new Facet(name, texts.get("algorithm.field." + name), choices));
        }
        return facets.stream().filter(Facet::offersChoice).toList();
    }

    /** The number of the body whose records alone are asked for; null when it is none, or has no page of its own. */
    public String getBody() {
        if (body == null) {
            Set<String> bodies = getQuery().filters().getOrDefault("organisation", Set.of());
            body = bodies.size() == 1 ? registerBodies.number(bodies.iterator().next()) : Optional.empty();
        }
        return body.orElse(null);
    }

    /** What is chosen, each with the address without it. */
    public List<Facet.Choice> getChosen() {
        List<Facet.Choice> chosen = new ArrayList<>();
        getQuery()
                .filters()
                .forEach((name, values) -> values.forEach(value ->
                        chosen.add(new Facet.Choice(asks.label(name, value), 0, true, address(name, value, true)))));
        return chosen;
    }

    /** What the search form keeps beside the words: the filters, name and value. */
    public List<Option> getHidden() {
        List<Option> hidden = new ArrayList<>();
        getQuery().filters().forEach((name, values) -> values.forEach(value -> hidden.add(new Option(name, value))));
        return hidden;
    }

    /** What the feed that follows the list is called. */
    public String getFollowed() {
        return texts.get("algorithm.list.followed", asks.described());
    }

    /** The address of a file or a feed of what the list shows, with the same words and filters. */
    public String of(String path) {
        return request.getContextPath() + asks.at(path);
    }

    private String address(String name, String value, boolean without) {
        var address = new ListAddress(Route.ALGORITHMS.path()).add("q", getWords());
        getQuery().filters().forEach((filter, values) -> values.stream()
                .filter(one -> !(without && filter.equals(name) && one.equals(value)))
                .forEach(one -> address.add(filter, one)));
        if (!without) {
            address.add(name, value);
        }
        getQuery().sort().ifPresent(sort -> address.add("sort", sort.word()));
        return request.getContextPath() + address;
    }

    /** The address of the search with the words that were perhaps meant; null when there are none. */
    public String getMeant() {
        return getResult().suggestion() == null
                ? null
                : request.getContextPath()
                        + new ListAddress(Route.ALGORITHMS.path())
                                .add("q", getResult().suggestion());
    }

    /** The orders to choose from. */
    public List<Option> getSorts() {
        return Arrays.stream(RegisterSort.values())
                .map(sort -> new Option(sort.word(), texts.of("search.registerSort", sort)))
                .toList();
    }

    /** Text of a word of the register in the reader's language; empty for none. */
    public String word(String vocabulary, String word) {
        return word == null || word.isEmpty() ? "" : texts.known("algorithm." + vocabulary + "." + word, word);
    }

    /** A passage below a hit: the name of the field where the words were found, if that must be said, and safe HTML. */
    public record Shown(String label, String html) {}

    /** What is shown below a hit: where it says what the algorithm is for, and where else the words were found. */
    public List<Shown> passages(SearchResult.Hit hit) {
        Map<String, String> marked = hit.highlights();
        List<Shown> shown = new ArrayList<>();
        SUMMARIES.stream()
                .filter(marked::containsKey)
                .findFirst()
                .ifPresentOrElse(
                        field -> shown.add(new Shown(null, marked.get(field))),
                        () -> shown.add(
                                new Shown(null, SafeHtml.beginning(hit.stored().getOrDefault("summary", "")))));
        if (SUMMARIES.stream().noneMatch(marked::containsKey)) {
            marked.entrySet().stream()
                    .filter(field ->
                            !field.getKey().equals("name") && !field.getKey().equals("organisation"))
                    .findFirst()
                    .ifPresent(field ->
                            shown.add(new Shown(texts.get("algorithm.field." + field.getKey()), field.getValue())));
        }
        return shown.stream().filter(one -> !one.html().isEmpty()).toList();
    }

    /** Name of a hit with what matched marked, as safe HTML. */
    public String name(SearchResult.Hit hit) {
        return hit.highlights()
                .getOrDefault("name", SafeHtml.escaped(hit.stored().get("name")));
    }

    /** Language of a hit's text, for the screen reader. */
    public String language(SearchResult.Hit hit) {
        return RecordWords.tag(hit.stored().getOrDefault("language", ""));
    }
}
