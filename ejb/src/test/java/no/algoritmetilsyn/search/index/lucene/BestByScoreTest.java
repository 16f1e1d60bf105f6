package no.algoritmetilsyn.search.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.algoritmetilsyn.search.query.Fields;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** The best hits are the same as those of Lucene's own collector, whether or not records are passed over. */
class BestByScoreTest {

    private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField(Fields.TIE, SortField.Type.LONG));
    private static final int RECORDS = 20_000;
    private static final int WORDS = 40;

    private final Random random = new Random(20261125);

    @Test
    void passing_records_over_changes_neither_hits_nor_order() throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            fill(directory);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(Generation.SIMILARITY);
                for (int round = 0; round < 200; round++) {
                    Query query = query();
                    List<Integer> expected = Arrays.stream(searcher.search(query, 10, ORDER).scoreDocs)
                            .map(hit -> hit.doc)
                            .toList();
                    assertThat(best(searcher, query, false)).as("%s", query).isEqualTo(expected);
                    assertThat(best(searcher, query, true)).as("%s", query).isEqualTo(expected);
                }
            }
        }
    }

    private static List<Integer> best(IndexSearcher searcher, Query query, boolean leavesOut) throws IOException {
        var best = new BestByScore(Fields.TIE, 10, leavesOut, null);
        assertThat(best.scoreMode()).isEqualTo(leavesOut ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE);
        searcher.search(query, Existence.once(best));
        return Arrays.stream(best.from(0)).map(hit -> hit.doc).toList();
    }

    /** One to three words, side by side or one of them required. */
    private Query query() {
        var query = new BooleanQuery.Builder();
        boolean required = random.nextBoolean();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            query.add(new TermQuery(new Term(Fields.TEXT, word())), required && i == 1 ? Occur.MUST : Occur.SHOULD);
        }
        return query.build();
    }

    /** Short texts of few words, so that many scores are equal; in several parts. */
    private void fill(ByteBuffersDirectory directory) throws IOException {
        try (var writer = new IndexWriter(
                directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setSimilarity(Generation.SIMILARITY))) {
            for (int i = 0; i < RECORDS; i++) {
                var record = new Document();
                record.add(new TextField(Fields.TEXT, word() + " " + word() + " " + word(), Field.Store.NO));
                record.add(new NumericDocValuesField(Fields.TIE, Documents.tie("record " + i)));
                writer.addDocument(record);
                if (i % 7_000 == 0) {
                    writer.commit();
                }
            }
        }
    }

    /** Some words are far more frequent than others. */
    private String word() {
        return "w" + (int) (Math.pow(random.nextDouble(), 3) * WORDS);
    }
}
