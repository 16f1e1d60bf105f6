package no.algoritmetilsyn.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.Search;
import no.algoritmetilsyn.search.index.SearchResult;

/** Searches the complaints in cases that the reader may see, and finds those that are like one of them. */
@Named
@RequestScoped
public class StaffSearch {

    private static final int SIMILAR = 5;

    @Inject
    Search search;

    @Inject
    PageAnswer page;

    @Inject
    Texts texts;

    private final Map<UUID, List<SearchResult.Hit>> similar = new HashMap<>();
    private SearchResult result;

    /** What was searched for. */
    public String getWords() {
        return page.parameter("q");
    }

    /** Number of the page, from 1. */
    public int getNumber() {
        return Listing.number(page.parameter("side"));
    }

    /** What was found. */
    public SearchResult getResult() {
        if (result == null) {
            result = search.proceedings(getWords(), getNumber() - 1, Listing.SIZE);
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

    /** The first passage of a hit, as safe HTML; empty when none was marked. */
    public String passage(SearchResult.Hit hit) {
        return Listing.passage(hit, Set.of("algorithm", "organisation"));
    }
}
