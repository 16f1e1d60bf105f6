package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.SearchOrder;
import no.algoritmetilsyn.search.index.SearchRequest;
import no.algoritmetilsyn.search.index.SearchResult;
import no.algoritmetilsyn.search.index.SearchResult.FacetCount;
import no.algoritmetilsyn.search.index.SearchResult.Hit;
import no.algoritmetilsyn.search.query.AskedQuery;
import no.algoritmetilsyn.search.query.Fields;
import no.algoritmetilsyn.search.query.ParsedQuery;
import no.algoritmetilsyn.search.query.QueryPlan;
import no.algoritmetilsyn.search.query.QueryText;
import no.algoritmetilsyn.search.query.QueryWeights;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Answers one request by one searcher. */
public final class Searching {

    /** Fewer hits than this, and words that look alike are searched for as well. */
    private static final int FEW = 3;

    /** More than this many words to go through, and the best are looked for apart from what is counted. */
    private static final long MANY = 20_000;

    private final IndexSearcher searcher;
    private final Columns columns;
    private final TermMemory terms;
    private final TextAnalysis analysis;
    private final QueryWeights weights;
    private final long many;

    /**
     * A search in a generation.
     *
     * @param shared a searcher acquired from it
     * @param budget nanoseconds after which the answer is given with what was found
     */
    public Searching(
            Generation generation, IndexSearcher shared, TextAnalysis analysis, QueryWeights weights, long budget) {
        this(generation, shared, analysis, weights, budget, MANY);
    }

    /** A search that looks for the best apart from what it counts from so many words on. */
    Searching(
            Generation generation,
            IndexSearcher shared,
            TextAnalysis analysis,
            QueryWeights weights,
            long budget,
            long many) {
        this.many = many;
        columns = generation.columns();
        terms = generation.terms();
        this.analysis = analysis;
        this.weights = weights;
        // One of its own, since the time belongs to the request.
        searcher = new IndexSearcher(shared.getIndexReader());
        searcher.setSimilarity(Generation.SIMILARITY);
        searcher.setTimeout(until(System.nanoTime() + budget));
    }

    private static QueryTimeout until(long end) {
        return new QueryTimeout() {
            @Override
            public boolean shouldExit() {
                return System.nanoTime() - end > 0;
            }

            @Override
            public String toString() {
                return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()) + " ms left";
            }
        };
    }

    /** An answer, and whether its words are found so rarely that they may be misspelt. */
    private record Attempt(SearchResult result, boolean rare, FixedBitSet matches) {}

    /** The answer to a request. */
    public SearchResult search(SearchRequest request) throws IOException {
        return best(request, false).result();
    }

    /** Ids of all that a request finds, in their order; empty when the time ran out before they were. */
    public Optional<List<String>> every(SearchRequest request) throws IOException {
        var all = new SearchRequest(
                request.text(),
                request.filters(),
                request.ranges(),
                request.access(),
                List.of(),
                1,
                request.order(),
                0,
                0,
                false);
        Attempt attempt = best(all, true);
        if (!attempt.result().complete()) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>((int) attempt.result().total());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            ids(leaf, attempt.matches(), ids);
        }
        Collections.sort(ids);
        return Optional.of(ids);
    }

    private static void ids(LeafReaderContext leaf, FixedBitSet matches, List<String> found) throws IOException {
        Terms ids = leaf.reader().terms(Fields.ID);
        if (ids == null) {
            return;
        }
        TermsEnum each = ids.iterator();
        PostingsEnum postings = null;
        for (BytesRef id = each.next(); id != null; id = each.next()) {
            postings = each.postings(postings, PostingsEnum.NONE);
            for (int at = postings.nextDoc(); at != PostingsEnum.NO_MORE_DOCS; at = postings.nextDoc()) {
                if (matches.get(leaf.docBase + at)) {
                    found.add(id.utf8ToString());
                }
            }
        }
    }

    private Attempt best(SearchRequest request, boolean gathered) throws IOException {
        ParsedQuery parsed = QueryText.parse(request.text());
        var speller = new Speller(searcher, terms, analysis, request.access());
        Attempt attempt = attempt(request, parsed, speller, false, gathered);
        if (!attempt.rare() || parsed.words().isEmpty()) {
            return attempt;
        }
        Attempt more = attempt(request, parsed, speller, true, gathered);
        return more.result().total() > attempt.result().total() ? more : attempt;
    }

    private Attempt attempt(
            SearchRequest request, ParsedQuery parsed, Speller speller, boolean lenient, boolean gathered)
            throws IOException {
        var plan = new QueryPlan(analysis, weights, searcher.getIndexReader(), speller, lenient);
        AskedQuery asked = plan.query(parsed);
        Query query = asked.once();
        boolean apart = plan.occurrences() > many && isOfAll(request);
        var matches = gathered || apart && !asked.exact()
                ? new FixedBitSet(searcher.getIndexReader().maxDoc())
                : null;
        Collector best = collector(request, apart, matches);
        var page = new PageCollector(columns, unfiltered(request), apart ? null : best, matches);
        searcher.search(Filters.narrowed(apart ? asked.found() : query, request, null), Existence.once(page));
        if (apart) {
            searcher.search(Filters.narrowed(asked.ranked(), request, null), Existence.once(best));
        }
        Map<String, List<FacetCount>> facets = facets(request, page, query);
        var highlighter = request.highlight() ? new Highlighter(analysis, plan.textTerms(), plan.exactWords()) : null;
        List<Hit> hits = best == null ? List.of() : hits(best, request, highlighter);
        boolean rare = !parsed.isEmpty() && page.total() < FEW && isRare(query, request);
        String meant = plan.missesWords() || rare ? speller.meant(request.text()) : null;
        var result = new SearchResult(
                page.total(), hits, facets, meant, Map.copyOf(plan.corrected()), !searcher.timedOut(), true);
        return new Attempt(result, rare, matches);
    }

    /** Whether the words are found in few records at all, and not only in few of those that somebody narrowed it to. */
    private boolean isRare(Query query, SearchRequest request) throws IOException {
        return request.filters().isEmpty() && request.ranges().isEmpty()
                || Existence.some(searcher, Filters.visible(query, request.access()), FEW)
                                .size()
                        < FEW;
    }

    /** Whether the best of all that matches are wanted, so that it is faster to count it and to rank it apart. */
    private static boolean isOfAll(SearchRequest request) {
        return request.size() > 0
                && request.order().kind() == SearchOrder.Kind.RELEVANCE
                && request.filters().isEmpty()
                && request.ranges().isEmpty();
    }

    /**
     * What finds the best hits; null when none are wanted.
     *
     * @param apart whether the best are looked for apart from what is counted, so that whatever cannot be among them may be
     *     left out
     * @param matches what may be among them, or null for all
     */
    private static Collector collector(SearchRequest request, boolean apart, FixedBitSet matches) {
        if (request.size() == 0) {
            return null;
        }
        int wanted = (request.page() + 1) * request.size();
        return request.order().kind() == SearchOrder.Kind.RELEVANCE
                ? new BestByScore(Fields.TIE, wanted, apart, matches)
                : new TopFieldCollectorManager(sort(request.order()), wanted, null, Integer.MAX_VALUE).newCollector();
    }

    private static Sort sort(SearchOrder order) {
        var tie = new SortField(Fields.TIE, SortField.Type.LONG);
        return switch (order.kind()) {
            case RELEVANCE -> throw new IllegalArgumentException("Scores are not values of a field");
            case ALPHABET -> {
                var by = new SortField(Fields.ORDER + order.field(), SortField.Type.STRING, order.descending());
                by.setMissingValue(SortField.STRING_LAST);
                yield new Sort(by, tie);
            }
            case NUMBER -> {
                var by = new SortField(Fields.NUMBER + order.field(), SortField.Type.LONG, order.descending());
                by.setMissingValue(order.descending() ? Long.MIN_VALUE : Long.MAX_VALUE);
                yield new Sort(by, tie);
            }
        };
    }

    private static List<String> unfiltered(SearchRequest request) {
        return request.facets().stream()
                .filter(facet -> !request.filters().containsKey(facet))
                .distinct()
                .toList();
    }

    /** Counts; a facet that is filtered is counted once more without its own filter. */
    private Map<String, List<FacetCount>> facets(SearchRequest request, PageCollector page, Query query)
            throws IOException {
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        for (String facet : request.facets()) {
            Set<String> chosen = request.filters().getOrDefault(facet, Set.of());
            PageCollector counted = page;
            if (!chosen.isEmpty()) {
                counted = new PageCollector(columns, List.of(facet), null, null);
                searcher.search(Filters.narrowed(query, request, facet), Existence.once(counted));
            }
            Dictionary values = columns.dictionary(facet);
            facets.put(facet, FacetCounts.largest(counted.counts(facet), values, chosen, request.facetSize()));
        }
        return facets;
    }

    private List<Hit> hits(Collector best, SearchRequest request, Highlighter highlighter) throws IOException {
        int start = request.page() * request.size();
        ScoreDoc[] documents = best instanceof BestByScore byScore
                ? byScore.from(start)
                : ((TopFieldCollector) best).topDocs(start, request.size()).scoreDocs;
        List<Hit> hits = new ArrayList<>(documents.length);
        StoredFields stored = searcher.storedFields();
        boolean scored = request.order().kind() == SearchOrder.Kind.RELEVANCE;
        for (ScoreDoc document : documents) {
            float score = scored ? document.score : 0;
            hits.add(hit(stored.document(document.doc), score, highlighter));
        }
        return hits;
    }

    /** A hit of a stored document. */
    static Hit hit(Document document, float score, Highlighter highlighter) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> passages = new LinkedHashMap<>();
        long version = 0;
        for (IndexableField field : document.getFields()) {
            String name = field.name();
            if (name.startsWith(Fields.STORED)) {
                values.put(name.substring(Fields.STORED.length()), field.stringValue());
            } else if (name.equals(Fields.VERSION)) {
                version = field.numericValue().longValue();
            } else if (highlighter != null && name.startsWith(Fields.SOURCE)) {
                String passage = highlighter.passage(field.stringValue());
                if (passage != null) {
                    passages.putIfAbsent(name.substring(Fields.SOURCE.length()), passage);
                }
            }
        }
        return new Hit(document.get(Fields.ID), version, score, Map.copyOf(values), passages);
    }
}
