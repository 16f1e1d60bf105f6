package no.algoritmetilsyn.search.index.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.IndexBatch;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.query.Fields;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** One folder with an index that is open for writing and searching. */
public final class Generation implements Closeable {

    /** Key of the cursor in the data of a commit. */
    public static final String CURSOR = "cursor";
    /** Key of the fingerprint of the analysis in the data of a commit. */
    public static final String ANALYSIS = "analysis";

    /** Found on Norwegian questions and on register records: texts are short, so length says little. */
    public static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

    private static final int FEW_PARTS = 3;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Documents documents;
    private final Columns columns = new Columns();
    private final TermMemory terms = new TermMemory();
    private final AnswerMemory answers = new AnswerMemory();
    private volatile String cursor;
    private volatile String committedAnalysis;

    /**
     * Opens a folder, which may be empty.
     *
     * @param memory megabytes that documents may take before they are written down
     * @throws IOException when there is something in it that cannot be read as an index
     */
    public Generation(Path folder, TextAnalysis analysis, double memory) throws IOException {
        this.folder = folder;
        documents = new Documents(analysis);
        directory = FSDirectory.open(folder);
        IndexWriter opened = null;
        try {
            // What is purged is gone from every part that held it, however little that was.
            var merging = new TieredMergePolicy().setForceMergeDeletesPctAllowed(0);
            var config = new IndexWriterConfig(null)
                    .setMergePolicy(merging)
                    .setSimilarity(SIMILARITY)
                    .setRAMBufferSizeMB(memory)
                    .setMergedSegmentWarmer(reader -> columns.warm(reader))
                    .setCommitOnClose(false);
            opened = new IndexWriter(directory, config);
            writer = opened;
            Map<String, String> data = new HashMap<>();
            if (writer.getLiveCommitData() != null) {
                writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
            }
            cursor = data.get(CURSOR);
            committedAnalysis = data.get(ANALYSIS);
            searchers = new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(
                        org.apache.lucene.index.IndexReader reader, org.apache.lucene.index.IndexReader previous) {
                    // Before the reader is seen by anybody: the first search does not wait for columns.
                    for (LeafReaderContext leaf : reader.leaves()) {
                        columns.warm(leaf.reader());
                    }
                    var searcher = new IndexSearcher(reader);
                    searcher.setSimilarity(SIMILARITY);
                    return searcher;
                }
            });
        } catch (IOException | RuntimeException | Error e) {
            if (opened != null) {
                opened.rollback();
            }
            directory.close();
            throw e;
        }
    }

    /** Where it lies. */
    public Path folder() {
        return folder;
    }

    /** How far the source has been followed, or null. */
    public String cursor() {
        return cursor;
    }

    /** Fingerprint of the analysis of the last commit, or null when there is none. */
    public String analysisFingerprint() {
        return committedAnalysis;
    }

    /** Writes a batch; it can be searched after {@link #refresh}. */
    public void apply(IndexBatch batch) throws IOException {
        for (IndexedRecord record : batch.records()) {
            writer.updateDocument(new Term(Fields.ID, record.id()), documents.of(record));
        }
        for (String id : batch.deleted()) {
            writer.deleteDocuments(new Term(Fields.ID, id));
        }
        if (batch.cursor() != null) {
            cursor = batch.cursor();
        }
    }

    /** Writes a record that is known to be new here, without looking for an earlier one. */
    public void add(IndexedRecord record) throws IOException {
        writer.addDocument(documents.of(record));
    }

    /** Makes what was written searchable. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes what was written survive a loss of power. */
    public void commit(String analysis) throws IOException {
        Map<String, String> data = new HashMap<>();
        data.put(ANALYSIS, analysis);
        if (cursor != null) {
            data.put(CURSOR, cursor);
        }
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        committedAnalysis = analysis;
    }

    /** Rewrites the parts of the index that hold deleted records, so that nothing of these is left in its files. */
    public void purge() throws IOException {
        writer.forceMergeDeletes(true);
    }

    /** Brings it into few parts: each word of a question is looked up in each of them. */
    public void compact() throws IOException {
        writer.forceMerge(FEW_PARTS);
    }

    /** Forgets how far the source was followed, in memory and with the next commit. */
    public void cursor(String at) {
        cursor = at;
    }

    /** A searcher, which is to be given back with {@link #release}. */
    public IndexSearcher acquire() throws IOException {
        return searchers.acquire();
    }

    /** Gives a searcher back. */
    public void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    Columns columns() {
        return columns;
    }

    TermMemory terms() {
        return terms;
    }

    /** What took long to find since the index last changed. */
    public AnswerMemory answers() {
        return answers;
    }

    /** Tells the id and version of each record, in order of their ids within each segment. */
    public void versions(ObjLongConsumer<String> consumer) throws IOException {
        IndexSearcher searcher = acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                versions(leaf.reader(), consumer);
            }
        } finally {
            release(searcher);
        }
    }

    private static void versions(LeafReader reader, ObjLongConsumer<String> consumer) throws IOException {
        Terms ids = reader.terms(Fields.ID);
        if (ids == null) {
            return;
        }
        long[] versions = new long[reader.maxDoc()];
        NumericDocValues values = reader.getNumericDocValues(Fields.VERSION);
        for (int document = values.nextDoc(); document != NumericDocValues.NO_MORE_DOCS; document = values.nextDoc()) {
            versions[document] = values.longValue();
        }
        TermsEnum each = ids.iterator();
        PostingsEnum postings = null;
        for (BytesRef id = each.next(); id != null; id = each.next()) {
            postings = each.postings(postings, PostingsEnum.NONE);
            int document = postings.nextDoc();
            while (document != PostingsEnum.NO_MORE_DOCS) {
                if (reader.getLiveDocs() == null || reader.getLiveDocs().get(document)) {
                    consumer.accept(id.utf8ToString(), versions[document]);
                }
                document = postings.nextDoc();
            }
        }
    }

    /** Why nothing more can be written, or null. */
    public Throwable broken() {
        return writer.isOpen() ? null : writer.getTragicException();
    }

    /** Whether it can be written to. */
    public boolean isOpen() {
        return writer.isOpen();
    }

    /** Closes it without committing: what was not committed is read from the source again. */
    @Override
    public void close() throws IOException {
        try {
            searchers.close();
        } finally {
            try {
                writer.rollback();
            } finally {
                directory.close();
            }
        }
    }

    /** How many records can be searched. */
    public long records() throws IOException {
        IndexSearcher searcher = acquire();
        try {
            return ((DirectoryReader) searcher.getIndexReader()).numDocs();
        } finally {
            release(searcher);
        }
    }
}
