package no.algoritmetilsyn.search.index.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.search.index.AccessFilter;
import no.algoritmetilsyn.search.index.SearchRequest;
import no.algoritmetilsyn.search.query.Fields;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What narrows a query without changing its scores: access, chosen values, limits of numbers. */
final class Filters {

    private Filters() {}

    /**
     * A query narrowed.
     *
     * @param without a facet whose chosen values are left out of account, or null
     */
    static Query narrowed(Query query, SearchRequest request, String without) {
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        access(request.access(), all);
        for (Map.Entry<String, Set<String>> filter : request.filters().entrySet()) {
            if (!filter.getKey().equals(without)) {
                all.add(chosen(Fields.FACET + filter.getKey(), filter.getValue()), Occur.FILTER);
            }
        }
        request.ranges()
                .forEach((number, range) -> all.add(
                        LongPoint.newRangeQuery(Fields.NUMBER + number, range.from(), range.to()), Occur.FILTER));
        BooleanQuery narrowed = all.build();
        return narrowed.clauses().size() == 1 ? query : narrowed;
    }

    /** A query within what the asker may see. */
    static Query visible(Query query, AccessFilter access) {
        if (access.isOpen()) {
            return query;
        }
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        access(access, all);
        return all.build();
    }

    private static void access(AccessFilter access, BooleanQuery.Builder all) {
        for (Set<String> group : access.groups()) {
            all.add(anyOf(Fields.ACCESS, group), Occur.FILTER);
        }
        if (!access.without().isEmpty()) {
            all.add(anyOf(Fields.ACCESS, access.without()), Occur.MUST_NOT);
        }
    }

    /** By the lists of records with a value, or, where the words leave few records, by the values of each. */
    private static Query chosen(String facet, Set<String> values) {
        List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
        return new IndexOrDocValuesQuery(anyOf(facet, values), SortedSetDocValuesField.newSlowSetQuery(facet, terms));
    }

    private static Query anyOf(String field, Set<String> values) {
        if (values.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        if (values.size() == 1) {
            return new TermQuery(new Term(field, values.iterator().next()));
        }
        List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
        return new TermInSetQuery(field, terms);
    }
}
