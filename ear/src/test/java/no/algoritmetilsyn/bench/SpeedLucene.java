package no.algoritmetilsyn.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.NamedText;
import no.algoritmetilsyn.search.index.Role;
import no.algoritmetilsyn.search.index.SearchRequest;
import no.algoritmetilsyn.search.query.Fields;
import no.algoritmetilsyn.search.query.QueryPlan;
import no.algoritmetilsyn.search.query.QueryText;
import no.algoritmetilsyn.search.query.QueryWeights;
import no.algoritmetilsyn.search.query.Vocabulary;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** The floor: the same index and the same query, asked of Lucene directly. */
final class SpeedLucene implements Closeable {

    private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField(Fields.TIE, SortField.Type.LONG));

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final TextAnalysis analysis;
    private final Map<SearchRequest, Query> queries = new HashMap<>();

    SpeedLucene(Path root, TextAnalysis analysis) throws IOException {
        this.analysis = analysis;
        reader = DirectoryReader.open(FSDirectory.open(
                root.resolve(Files.readString(root.resolve("current")).trim())));
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(0.9f, 0.4f));
    }

    private Query query(SearchRequest request) {
        return queries.computeIfAbsent(request, key -> {
            try {
                Query query = new QueryPlan(analysis, QueryWeights.USUAL, reader, Vocabulary.all(reader), false)
                        .query(QueryText.parse(key.text()))
                        .once();
                var all = new BooleanQuery.Builder().add(query, Occur.MUST);
                for (Map.Entry<String, Set<String>> filter : key.filters().entrySet()) {
                    List<BytesRef> values =
                            filter.getValue().stream().map(BytesRef::new).toList();
                    all.add(new TermInSetQuery(Fields.FACET + filter.getKey(), values), Occur.FILTER);
                }
                return all.build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Exact total, ten best in the same order as ours, stored fields read: what a search without facets does. */
    void search(SearchRequest request) {
        try {
            var best = new TopFieldCollectorManager(ORDER, 10, null, Integer.MAX_VALUE);
            for (ScoreDoc hit : searcher.search(query(request), best).scoreDocs) {
                searcher.storedFields().document(hit.doc);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A search and its facets, counted by the global ordinals of Lucene. */
    void page(SearchRequest request) {
        search(request);
        try {
            int[] documents = java.util.Arrays.stream(searcher.search(
                                    query(request),
                                    new TopScoreDocCollectorManager(reader.maxDoc(), null, Integer.MAX_VALUE))
                            .scoreDocs)
                    .mapToInt(hit -> hit.doc)
                    .sorted()
                    .toArray();
            for (String facet : request.facets()) {
                SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, Fields.FACET + facet);
                int[] counts = new int[(int) values.getValueCount()];
                for (int document : documents) {
                    if (values.advanceExact(document)) {
                        for (int i = values.docValueCount(); i > 0; i--) {
                            counts[(int) values.nextOrd()]++;
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records a second that Lucene writes by itself, with the analyzer that comes with it. */
    static double writeAlone(Path folder, SpeedRecords records, int count, int threads) throws Exception {
        long before = System.nanoTime();
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(
                        directory, new IndexWriterConfig(new NorwegianAnalyzer()).setRAMBufferSizeMB(256))) {
            Shares.of(count, 1_000, threads, (from, to) -> {
                for (int i = from; i < to; i++) {
                    writer.addDocument(plain(records.record(i)));
                }
            });
            writer.commit();
        }
        return count / ((System.nanoTime() - before) / 1e9);
    }

    private static Document plain(IndexedRecord record) {
        var document = new Document();
        document.add(new StringField(Fields.ID, record.id(), Field.Store.YES));
        for (NamedText text : record.texts()) {
            document.add(new TextField("text", text.text(), Field.Store.YES));
            if (text.role() == Role.NAME || text.role() == Role.ORGANISATION) {
                document.add(new TextField(text.field(), text.text(), Field.Store.NO));
            }
        }
        record.facets()
                .forEach((name, values) -> values.forEach(value -> {
                    document.add(new StringField(Fields.FACET + name, value, Field.Store.NO));
                    document.add(new SortedSetDocValuesField(Fields.FACET + name, new BytesRef(value)));
                }));
        return document;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
