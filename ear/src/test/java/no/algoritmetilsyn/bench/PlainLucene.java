package no.algoritmetilsyn.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.NamedText;
import no.algoritmetilsyn.search.index.Role;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The peer: Lucene with an analyzer of its own, default weights, names weighing four times. */
final class PlainLucene implements Closeable {

    private final Analyzer analyzer;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PlainLucene(Analyzer analyzer, List<IndexedRecord> records) throws IOException {
        this.analyzer = analyzer;
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (IndexedRecord record : records) {
                var document = new Document();
                document.add(new StringField("id", record.id(), Field.Store.YES));
                for (NamedText text : record.texts()) {
                    document.add(
                            new TextField(text.role() == Role.NAME ? "name" : "text", text.text(), Field.Store.NO));
                }
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    List<String> search(String text) {
        try {
            var query = new BooleanQuery.Builder();
            for (String term : terms(text)) {
                Query name = new BoostQuery(new TermQuery(new Term("name", term)), 4);
                Query body = new TermQuery(new Term("text", term));
                query.add(new DisjunctionMaxQuery(List.of(name, body), 0), Occur.SHOULD);
            }
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query.build(), 10).scoreDocs) {
                ids.add(searcher.storedFields().document(hit.doc).get("id"));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> terms(String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
