package no.algoritmetilsyn.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.index.lucene.Generation;
import no.algoritmetilsyn.search.index.lucene.Lookups;
import no.algoritmetilsyn.search.index.lucene.Searching;
import no.algoritmetilsyn.search.query.QueryWeights;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * An index in a folder, open for one process: any number of threads search while one writes.
 *
 * <p>Searching never fails: without an index that can be read it answers {@link SearchResult#UNAVAILABLE}. What is wrong
 * stands in {@link #state}, and is put right by {@link #rebuild} from wherever the records come from.
 *
 * <p>Writing is searchable at once and survives a loss of power after {@link #commit}. A caller that feeds the index from a
 * list of changes gives the place in it with each batch and goes on after a start from {@link IndexState#cursor}.
 */
public final class SearchIndex implements Closeable {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());
    private static final Duration BUDGET = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final double MEMORY = 32;

    private final GenerationFolders folders;
    private final TextAnalysis analysis;
    private final QueryWeights weights;
    private final Object writing = new Object();
    private volatile Generation live;
    private volatile String damage;
    private volatile Rebuild rebuild;

    private SearchIndex(GenerationFolders folders, TextAnalysis analysis, QueryWeights weights) {
        this.folders = folders;
        this.analysis = analysis;
        this.weights = weights;
    }

    /**
     * Opens the index of a folder. What cannot be read there is thrown away, and an empty index that asks to be
     * rebuilt takes its place.
     *
     * @param folder a folder of this index alone; made when it is missing
     * @throws IOException when the folder cannot be written to
     */
    public static SearchIndex open(Path folder, TextAnalysis analysis) throws IOException {
        return open(folder, analysis, QueryWeights.USUAL);
    }

    /** Opens the index of a folder and weighs matches in another way than usual. */
    public static SearchIndex open(Path folder, TextAnalysis analysis, QueryWeights weights) throws IOException {
        var index = new SearchIndex(new GenerationFolders(folder), analysis, weights);
        index.start();
        return index;
    }

    private void start() throws IOException {
        Path current = folders.current();
        if (current != null) {
            try {
                live = new Generation(current, analysis, MEMORY);
                if (live.analysisFingerprint() == null) {
                    damage = "it was never completed";
                } else if (!live.analysisFingerprint().equals(analysis.fingerprint())) {
                    damage = "words are analysed otherwise now";
                }
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, "The index in {0} cannot be read: {1}", new Object[] {current, e});
                damage = "it could not be read";
            }
        } else {
            damage = "there was none";
        }
        if (live == null) {
            Path fresh = folders.next();
            live = new Generation(fresh, analysis, MEMORY);
            folders.point(fresh);
        }
        folders.deleteOthers(live.folder());
    }

    /**
     * Writes a batch and makes it searchable.
     *
     * @throws IOException when it could not be written; the state tells whether a rebuild is needed
     */
    public void apply(IndexBatch batch) throws IOException {
        synchronized (writing) {
            if (rebuild != null) {
                rebuild.meanwhile(batch);
            }
            try {
                live.apply(batch);
                live.refresh();
            } catch (IOException | AlreadyClosedException e) {
                damage = "it could not be written to";
                throw e instanceof IOException io ? io : new IOException(e);
            }
        }
    }

    /**
     * Makes all that was written survive a loss of power, together with the cursor. It waits for the disk: once a second
     * is often enough.
     *
     * @throws IOException when it could not be written
     */
    public void commit() throws IOException {
        synchronized (writing) {
            try {
                live.commit(mark());
            } catch (IOException | AlreadyClosedException e) {
                damage = "it could not be written to";
                throw e instanceof IOException io ? io : new IOException(e);
            }
        }
    }

    /** By what a later start knows whether the index is sound: one that is to be rebuilt must not look so. */
    private String mark() {
        if (damage == null) {
            return analysis.fingerprint();
        }
        String made = live.analysisFingerprint();
        return made == null || made.equals(analysis.fingerprint()) ? "incomplete" : made;
    }

    /**
     * Asks to be rebuilt, since changes have passed by that nobody can tell any more. It goes on answering until then, and
     * asks again after a restart.
     */
    public void leaveBehind() {
        damage = "it was left behind";
    }

    /**
     * Leaves nothing in the files of what has been replaced or taken out: for what may no longer be known. It rewrites the
     * parts that hold such records, which takes as long as these are large, and commits.
     *
     * @throws IOException when it could not be written
     */
    public void purge() throws IOException {
        synchronized (writing) {
            if (rebuild != null) {
                rebuild.purgeAtTheEnd();
            }
            live.purge();
            commit();
            // Files that a searcher still had open go with the next commit.
            live.refresh();
            commit();
        }
    }

    /** How the index is. */
    public IndexState state() {
        Generation now = live;
        String reason = damage;
        long records = 0;
        try {
            records = now.records();
        } catch (IOException | AlreadyClosedException e) {
            reason = "it could not be read";
        }
        if (reason == null && !now.isOpen()) {
            reason = "it could not be written to";
        }
        if (reason == null && !Files.isDirectory(now.folder())) {
            reason = "its folder is gone";
        }
        return new IndexState(records, now.cursor(), reason, rebuild != null, analysis.lexiconName());
    }

    /** Answers a request; never fails, whatever the text or the state of the index. */
    public SearchResult search(SearchRequest request) {
        return asked((generation, searcher) -> find(generation, searcher, request), SearchResult.UNAVAILABLE);
    }

    /** The same, from memory where it was asked before and the index has not changed since; never fails. */
    public SearchResult searchAgain(SearchRequest request) {
        return asked(
                (generation, searcher) -> generation
                        .answers()
                        .answer(searcher.getIndexReader(), request, () -> find(generation, searcher, request)),
                SearchResult.UNAVAILABLE);
    }

    private SearchResult find(Generation generation, IndexSearcher searcher, SearchRequest request) throws IOException {
        return new Searching(generation, searcher, analysis, weights, BUDGET.toNanos()).search(request);
    }

    /**
     * Ids of all records that a request finds, whatever its page, in their order; empty when they could not all be found in
     * time. A client that takes them all away waits longer than a reader.
     */
    public Optional<List<String>> every(SearchRequest request) {
        return asked(
                (generation, searcher) ->
                        new Searching(generation, searcher, analysis, weights, PATIENCE.toNanos()).every(request),
                Optional.empty());
    }

    /** What somebody may be typing: names, organisations and words, at most {@code limit}; never fails. */
    public List<Suggestion> suggest(String typed, int limit, AccessFilter access) {
        return asked(
                (generation, searcher) -> new Lookups(generation, searcher, analysis, access).suggest(typed, limit),
                List.of());
    }

    /** Records like the one with this id, best first; none when the asker may not see that one; never fails. */
    public List<SearchResult.Hit> similar(String id, int size, AccessFilter access) {
        return asked(
                (generation, searcher) -> new Lookups(generation, searcher, analysis, access).similar(id, size),
                List.of());
    }

    /** The text that somebody may have meant, by words that the asker may see; never fails. */
    public Optional<String> didYouMean(String text, AccessFilter access) {
        return asked(
                (generation, searcher) ->
                        Optional.ofNullable(new Lookups(generation, searcher, analysis, access).meant(text)),
                Optional.empty());
    }

    /**
     * Tells id and version of each record, for comparing with the source.
     *
     * @throws IOException when the index cannot be read
     */
    public void versions(ObjLongConsumer<String> consumer) throws IOException {
        live.versions(consumer);
    }

    /**
     * Begins to build the index anew, beside the one that goes on answering. Batches that come meanwhile go into both.
     *
     * @return what takes all records; close it in any case
     * @throws IllegalStateException when a rebuild is going on already
     * @throws IOException when the folder cannot be written to
     */
    public Rebuild rebuild() throws IOException {
        synchronized (writing) {
            if (rebuild != null) {
                throw new IllegalStateException("A rebuild is going on");
            }
            rebuild = new Rebuild(this, new Generation(folders.next(), analysis, 2 * MEMORY));
            return rebuild;
        }
    }

    /** Puts what was rebuilt in the place of the live generation. */
    void swap(Generation rebuilt, String cursor, boolean moved, boolean purge) throws IOException {
        Generation old;
        synchronized (writing) {
            rebuilt.cursor(moved ? live.cursor() : cursor);
            rebuilt.commit(analysis.fingerprint());
            rebuilt.refresh();
            folders.point(rebuilt.folder());
            old = live;
            live = rebuilt;
            damage = null;
            rebuild = null;
            if (purge) {
                purge();
            }
        }
        try {
            old.close();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "The earlier index did not close well", e);
        }
        folders.deleteOthers(rebuilt.folder());
    }

    /** Forgets a rebuild that came to nothing. */
    void abandon(Generation rebuilt) throws IOException {
        synchronized (writing) {
            rebuild = null;
        }
        rebuilt.close();
        folders.deleteOthers(live.folder());
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Generation generation, IndexSearcher searcher) throws IOException;
    }

    /** Asks the live generation; one that is swapped away between two steps is asked for again. */
    private <T> T asked(Question<T> question, T otherwise) {
        for (int attempt = 0; attempt < 3; attempt++) {
            Generation generation = live;
            IndexSearcher searcher;
            try {
                searcher = generation.acquire();
            } catch (IOException | AlreadyClosedException e) {
                continue;
            }
            try {
                return question.ask(generation, searcher);
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, "A search failed", e);
                damage = e instanceof org.apache.lucene.index.CorruptIndexException ? "it is damaged" : damage;
                return otherwise;
            } finally {
                release(generation, searcher);
            }
        }
        return otherwise;
    }

    private static void release(Generation generation, IndexSearcher searcher) {
        try {
            generation.release(searcher);
        } catch (IOException e) {
            LOG.log(Level.FINE, "A searcher was not released", e);
        }
    }

    /** Closes without committing: what was not committed comes again from the source. */
    @Override
    public void close() throws IOException {
        synchronized (writing) {
            if (rebuild != null) {
                rebuild.close();
            }
            live.close();
        }
    }
}
