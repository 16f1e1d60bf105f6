package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.analysis.Token;
import no.algoritmetilsyn.search.index.AccessFilter;
import no.algoritmetilsyn.search.index.SearchResult.Hit;
import no.algoritmetilsyn.search.query.Fields;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Finds records that are like another: those that share the words which tell it apart. */
final class Likeness {

    private static final int TERMS = 25;
    private static final int READ = 5_000;

    private record Telling(String term, double weight) {}

    private final IndexSearcher searcher;
    private final TextAnalysis analysis;
    private final AccessFilter access;

    Likeness(IndexSearcher searcher, TextAnalysis analysis, AccessFilter access) {
        this.searcher = searcher;
        this.analysis = analysis;
        this.access = access;
    }

    /** Records like the one with this id; none when the asker may not see it. */
    List<Hit> like(String id, int size) throws IOException {
        Query self = new TermQuery(new Term(Fields.ID, id));
        TopDocs found = searcher.search(Filters.visible(self, access), 1);
        if (found.scoreDocs.length == 0 || size <= 0) {
            return List.of();
        }
        var query = new BooleanQuery.Builder();
        List<Telling> telling = telling(searcher.storedFields().document(found.scoreDocs[0].doc));
        for (Telling term : telling) {
            Query of = new TermQuery(new Term(Fields.TEXT, term.term()));
            query.add(new BoostQuery(of, (float) term.weight()), Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(Math.min(telling.size(), Math.max(2, telling.size() / 5)));
        var others = new BooleanQuery.Builder()
                .add(query.build(), Occur.MUST)
                .add(self, Occur.MUST_NOT)
                .build();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc document : searcher.search(Filters.visible(others, access), size).scoreDocs) {
            hits.add(Searching.hit(searcher.storedFields().document(document.doc), document.score, null));
        }
        return hits;
    }

    private List<Telling> telling(Document document) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        for (IndexableField field : document.getFields()) {
            if (field.name().startsWith(Fields.SOURCE)) {
                String text = field.stringValue();
                String read = text.length() > READ ? text.substring(0, READ) : text;
                for (Token token : analysis.tokens(read)) {
                    frequencies.merge(token.terms()[0], 1, Integer::sum);
                }
            }
        }
        IndexReader reader = searcher.getIndexReader();
        List<Telling> telling = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : frequencies.entrySet()) {
            int others = reader.docFreq(new Term(Fields.TEXT, entry.getKey()));
            if (others > 1 && entry.getKey().length() > 1) {
                double rarity = Math.log(1 + reader.numDocs() / (double) others);
                telling.add(new Telling(entry.getKey(), Math.sqrt(entry.getValue()) * rarity));
            }
        }
        telling.sort(Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::term));
        return telling.subList(0, Math.min(TERMS, telling.size()));
    }
}
