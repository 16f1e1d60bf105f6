package no.algoritmetilsyn.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.search.index.AccessFilter;
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
        return indexes.register().search(query.request());
    }

    /** What somebody who searches the register may be typing: names, organisations, words. */
    public List<Suggestion> suggestions(String typed) {
        access.require(Act.ALGORITHM_READ);
        return indexes.register().suggest(typed, SUGGESTIONS, AccessFilter.EVERYTHING);
    }

    /** The records of the register that are most like one of them. */
    public List<SearchResult.Hit> similarRecords(UUID id, int most) {
        access.require(Act.ALGORITHM_READ);
        return indexes.register().similar(id.toString(), most, AccessFilter.EVERYTHING);
    }

    /** Complaints, among those in cases that the asker may see. */
    public SearchResult complaints(String words, int page, int size) {
        access.require(Act.TASK_LIST);
        return indexes.staff()
                .search(SearchRequest.of(words)
                        .access(visible(access.actor()))
                        .facets("kind", "status", "organisation")
                        .page(page, size)
                        .build());
    }

    /** The complaints most like one of them, among those in cases that the asker may see. */
    public List<SearchResult.Hit> similarComplaints(UUID id, int most) {
        access.require(Act.TASK_LIST);
        return indexes.staff().similar(id.toString(), most, visible(access.actor()));
    }

    /** The cases that {@link Access#VISIBLE} selects, told in tokens. */
    static AccessFilter visible(Actor actor) {
        Set<String> related = new LinkedHashSet<>();
        actor.subjects().forEach(subject -> related.add(subject + "@" + actor.organ()));
        return AccessFilter.anyOf(related)
                .andAnyOf(Set.of("open", "named:" + actor.id()))
                .butNot(Set.of("not:" + actor.id()));
    }
}
