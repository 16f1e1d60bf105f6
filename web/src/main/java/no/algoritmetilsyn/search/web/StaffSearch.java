package no.algoritmetilsyn.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.Facet;
import no.algoritmetilsyn.platform.web.ListAddress;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.ProceedingQuery;
import no.algoritmetilsyn.search.ProceedingSort;
import no.algoritmetilsyn.search.Search;
import no.algoritmetilsyn.search.index.SearchResult;
import no.algoritmetilsyn.task.OpenWork;

/**
 * Searches the proceedings in cases that the reader may see, and finds those that are like one of them. All that is asked for
 * stands in the address.
 */
@Named
@RequestScoped
public class StaffSearch {

    private static final int SIMILAR = 5;
    private static final int LONGEST_VALUE = 400;

    @Inject
    Search search;

    @Inject
    OpenWork openWork;

    @Inject
    PageAnswer page;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private final Map<UUID, List<SearchResult.Hit>> similar = new HashMap<>();
    private ProceedingQuery query;
    private SearchResult result;
    private Map<UUID, OpenWork.Work> work;
    private List<Facet> facets;

    /** What was searched for. */
    public String getWords() {
        return page.parameter("q");
    }

    /** Number of the page, from 1. */
    public int getNumber() {
        return Listing.number(page.parameter("side"));
    }

    /** What is asked for. */
    public ProceedingQuery getQuery() {
        if (query == null) {
            Map<String, String> filters = new LinkedHashMap<>();
            for (String name : ProceedingQuery.FACETS) {
                String value = page.parameter(name);
                filters.put(name, value.length() > LONGEST_VALUE ? "" : value);
            }
            query = new ProceedingQuery(
                    getWords(), filters, ProceedingSort.of(page.parameter("sort")), getNumber() - 1, Listing.SIZE);
        }
        return query;
    }

    /** What was found. */
    public SearchResult getResult() {
        if (result == null) {
            result = search.proceedings(getQuery());
        }
        return result;
    }

    /** How much was found, in words. */
    public String getFound() {
        return getResult().available()
                ? texts.get("search.staff.found", getResult().total())
                : texts.get("algorithm.list.building");
    }

    /** How many pages there are. */
    public int getPages() {
        return Listing.pages(getResult());
    }

    /** What the hits can be narrowed by. */
    public List<Facet> getFacets() {
        if (facets == null) {
            facets = ProceedingQuery.FACETS.stream()
                    .map(this::facet)
                    .filter(Facet::offersChoice)
                    .toList();
        }
        return facets;
    }

    private Facet facet(String name) {
        return new Facet(
                name,
                texts.get("search.staff.facet." + name),
                getResult().facets().getOrDefault(name, List.of()).stream()
                        .map(count -> new Facet.Choice(
                                label(name, count.value()),
                                count.count(),
                                count.chosen(),
                                address(name, count.chosen() ? "" : count.value())))
                        .toList());
    }

    /** What is chosen, each with the address without it. */
    public List<Facet.Choice> getChosen() {
        return getQuery().filters().entrySet().stream()
                .map(filter -> new Facet.Choice(
                        label(filter.getKey(), filter.getValue()), 0, true, address(filter.getKey(), "")))
                .toList();
    }

    /** The orders to choose from, with the address of each. */
    public List<Facet.Choice> getSorts() {
        return Arrays.stream(ProceedingSort.values())
                .map(sort -> new Facet.Choice(
                        texts.of("search.proceedingSort", sort),
                        0,
                        sort == getQuery().order(),
                        address("sort", sort == ProceedingSort.RELEVANCE ? "" : sort.word())))
                .toList();
    }

    private String label(String name, String value) {
        return switch (name) {
            case "kind" -> kind(value);
            case "stage" -> {
                String kind = value.substring(0, Math.max(0, value.indexOf('.')));
                String stage = texts.known("casefile.state." + value, value);
                yield getQuery().filters().containsKey("kind") ? stage : kind(kind) + ": " + stage;
            }
            default -> value;
        };
    }

    private String kind(String kind) {
        return texts.known("casefile.proceedingKind." + kind, kind);
    }

    /** The address of the first page with one part of the question set anew; empty takes it away. */
    private String address(String part, String value) {
        var address = new ListAddress(request.getContextPath() + Route.STAFF_SEARCH.path()).add("q", getWords());
        ProceedingQuery.FACETS.forEach(name -> address.add(
                name, name.equals(part) ? value : getQuery().filters().getOrDefault(name, "")));
        String order = getQuery().sort().map(ProceedingSort::word).orElse("");
        return address.add("sort", part.equals("sort") ? value : order).toString();
    }

    /** Proceedings that are like this one, in cases that the reader may see. */
    public List<SearchResult.Hit> similar(UUID proceeding) {
        return similar.computeIfAbsent(proceeding, id -> search.similarProceedings(id, SIMILAR));
    }

    /** The algorithm that a proceeding is about and who answers for it, as far as they are known. */
    public String about(SearchResult.Hit hit) {
        return texts.list(Stream.of("algorithm", "organisation")
                .map(hit.stored()::get)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Kind and stage of a hit, in words. */
    public List<Option> tags(SearchResult.Hit hit) {
        String kind = hit.stored().get("kind");
        String state = hit.stored().getOrDefault("state", "");
        return Stream.of(
                        new Option("info", kind(kind)),
                        new Option("neutral", texts.known("casefile.state." + kind + "." + state, state)))
                .filter(tag -> !tag.label().isEmpty())
                .toList();
    }

    /** When a hit was received, when its next task is due, and who works on it, in words. */
    public List<String> facts(SearchResult.Hit hit) {
        OpenWork.Work found = work().get(UUID.fromString(hit.id()));
        if (found == null) {
            return List.of();
        }
        return Stream.of(
                        texts.get("search.staff.received", texts.day(found.received())),
                        found.due() == null
                                ? texts.get("search.staff.noWork")
                                : texts.get("search.staff.due", texts.date(found.due())),
                        found.due() == null
                                ? ""
                                : found.holders().isEmpty()
                                        ? texts.get("search.staff.free")
                                        : texts.get("search.staff.holder", found.holders()))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    private Map<UUID, OpenWork.Work> work() {
        if (work == null) {
            work = openWork.of(getResult().hits().stream()
                    .map(hit -> UUID.fromString(hit.id()))
                    .toList());
        }
        return work;
    }

    /** The first passage of a hit, as safe HTML; empty when none was marked, or it says what the title says. */
    public String passage(SearchResult.Hit hit) {
        String passage = Listing.passage(hit, Set.of("algorithm", "organisation", "title"));
        String plain = passage.replace("<mark>", "").replace("</mark>", "");
        return hit.stored().getOrDefault("title", "").contains(plain) ? "" : passage;
    }
}
