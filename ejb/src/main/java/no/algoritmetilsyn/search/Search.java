package no.algoritmetilsyn.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.search.index.AccessFilter;
import no.algoritmetilsyn.search.index.SearchIndex;
import no.algoritmetilsyn.search.index.SearchRequest;
import no.algoritmetilsyn.search.index.SearchResult;
import no.algoritmetilsyn.search.index.Suggestion;

/** The one search. What is typed is never an error; while an index is not there, the answer says so. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Search {

    private static final int SUGGESTIONS = 8;

    @Inject
    Indexes indexes;

    @Inject
    Access access;

    /** Records of the register that the public may see. */
    public SearchResult register(RegisterQuery query) {
        access.require(Act.ALGORITHM_READ);
        return search(indexes.registerIfOpen(), query.request());
    }

    /**
     * Ids of all records of the register that a search finds, be they ever so many, in their order; empty while the index
     * cannot tell them all.
     */
    public Optional<List<UUID>> registerIds(RegisterQuery query) {
        access.require(Act.ALGORITHM_READ);
        return indexes.registerIfOpen()
                .flatMap(index -> index.every(query.request()))
                .map(ids -> ids.stream().map(UUID::fromString).toList());
    }

    /**
     * How many records of the register have each value of some filters, be the values ever so many: what the list finds by
     * each of them.
     */
    public SearchResult registerValues(String... filters) {
        access.require(Act.ALGORITHM_READ);
        return search(
                indexes.registerIfOpen(),
                SearchRequest.of("")
                        .facets(filters)
                        .facetSize(Integer.MAX_VALUE)
                        .page(0, 0)
                        .highlight(false)
                        .build());
    }

    /** What somebody who searches the register may be typing: names, organisations, words. */
    public List<Suggestion> suggestions(String typed) {
        access.require(Act.ALGORITHM_READ);
        return indexes.registerIfOpen()
                .map(index -> index.suggest(typed, SUGGESTIONS, AccessFilter.EVERYTHING))
                .orElse(List.of());
    }

    /** The records of the register that are most like one of them. */
    public List<SearchResult.Hit> similarRecords(UUID id, int most) {
        access.require(Act.ALGORITHM_READ);
        return indexes.registerIfOpen()
                .map(index -> index.similar(id.toString(), most, AccessFilter.EVERYTHING))
                .orElse(List.of());
    }

    /** Which word lists words are divided and inflected by, for the operator; empty while the indexes are not open. */
    public Optional<String> lexicon() {
        access.require(Act.OPERATIONS_INCIDENTS);
        return indexes.lexicon();
    }

    /** Proceedings, among those in cases that the asker may see. */
    public SearchResult proceedings(ProceedingQuery query) {
        access.require(Act.TASK_LIST);
        return searchAgain(
                indexes.staffIfOpen(),
                query.request().access(visible(access.actor())).build());
    }

    /** Records of the register, drafts and all that the public may not see included, for those who work on them. */
    public SearchResult records(String words, int page, int size) {
        access.require(Act.ALGORITHM_READ_ALL);
        return searchAgain(
                indexes.staffIfOpen(),
                SearchRequest.of(words)
                        .access(DeskProjection.RECORDS)
                        .page(page, size)
                        .build());
    }

    private static SearchResult search(Optional<SearchIndex> index, SearchRequest request) {
        return index.map(open -> open.search(request)).orElse(SearchResult.UNAVAILABLE);
    }

    /** Who works through a list of hits comes back to it after each of them. */
    private static SearchResult searchAgain(Optional<SearchIndex> index, SearchRequest request) {
        return index.map(open -> open.searchAgain(request)).orElse(SearchResult.UNAVAILABLE);
    }

    /** The proceedings most like one of them, among those in cases that the asker may see. */
    public List<SearchResult.Hit> similarProceedings(UUID id, int most) {
        access.require(Act.TASK_LIST);
        return indexes.staffIfOpen()
                .map(index -> index.similar(id.toString(), most, visible(access.actor())))
                .orElse(List.of());
    }

    /** The cases that {@link Access#VISIBLE} selects, told in tokens. */
    static AccessFilter visible(Actor actor) {
        Set<String> related = new LinkedHashSet<>();
        actor.subjects().forEach(subject -> related.add(subject + "@" + actor.organ()));
        return AccessFilter.anyOf(related)
                .andAnyOf(Set.of("open", "named:" + actor.id()))
                .butNot(
                        actor.organ() == Organ.APPEAL_BODY
                                ? Set.of("not:" + actor.id(), "below:" + actor.id())
                                : Set.of("not:" + actor.id()));
    }
}
