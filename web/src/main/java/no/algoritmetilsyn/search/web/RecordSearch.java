package no.algoritmetilsyn.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.web.RecordWords;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.search.Search;
import no.algoritmetilsyn.search.index.SearchResult;

/** Searches the register with its drafts and with what the public may not see, for those who work on it. */
@Named
@RequestScoped
public class RecordSearch {

    /** So many stand below what was found elsewhere. */
    private static final int FEW = 5;

    @Inject
    Search search;

    @Inject
    Access access;

    @Inject
    PageAnswer page;

    @Inject
    Texts texts;

    private SearchResult result;

    /** What was searched for. */
    public String getWords() {
        return page.parameter("q");
    }

    /** Whether something was searched for that the reader may find. */
    public boolean isAsked() {
        return !getWords().isBlank() && access.may(Act.ALGORITHM_READ_ALL, null);
    }

    /** Number of the page, from 1. */
    public int getNumber() {
        return Listing.number(page.parameter("side"));
    }

    /** What was found. */
    public SearchResult getResult() {
        if (result == null) {
            result = search.records(getWords(), getNumber() - 1, Listing.SIZE);
        }
        return result;
    }

    /** The best few of what was found, on whichever page of another list. */
    public SearchResult getBest() {
        if (result == null) {
            result = search.records(getWords(), 0, FEW);
        }
        return result;
    }

    /** How much was found, in words. */
    public String getFound() {
        SearchResult found = result == null ? getResult() : result;
        return found.available()
                ? texts.get("algorithm.register.found", found.total())
                : texts.get("algorithm.list.building");
    }

    /** Tag of the language that a record is written in. */
    public String language(SearchResult.Hit hit) {
        return RecordWords.tag(hit.stored().getOrDefault("language", ""));
    }

    /** What was searched for, as it stands in an address. */
    public String getEncoded() {
        return URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    }

    /** How many pages there are. */
    public int getPages() {
        return Listing.pages(getResult());
    }

    /** The first passage of a hit, as safe HTML; empty when none was marked. */
    public String passage(SearchResult.Hit hit) {
        return Listing.passage(hit, Set.of("name", "organisation"));
    }
}
