package no.algoritmetilsyn.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import no.algoritmetilsyn.search.index.lucene.Generation;

/**
 * An index being built beside the live one. Several threads may add at once.
 *
 * <pre>{@code
 * String cursor = whereTheChangesEndNow();
 * try (Rebuild rebuild = index.rebuild()) {
 *     everyRecord(rebuild::add);
 *     rebuild.finish(cursor);
 * }
 * }</pre>
 */
public final class Rebuild implements Closeable {

    private final SearchIndex index;
    private final Generation generation;
    private final Set<String> newer = new HashSet<>();
    /** Adding takes the shared side, a batch of changes the other: no older record overwrites a newer one. */
    private final ReadWriteLock order = new ReentrantReadWriteLock();

    private boolean moved;
    private boolean purge;
    private boolean ended;

    Rebuild(SearchIndex index, Generation generation) {
        this.index = index;
        this.generation = generation;
    }

    /**
     * Adds records as they are in the source, each once; those changed by a batch since the rebuild began are left as the batch has
     * them.
     *
     * @throws IOException when they could not be written
     */
    public void add(List<IndexedRecord> records) throws IOException {
        order.readLock().lock();
        try {
            for (IndexedRecord record : records) {
                if (!newer.contains(record.id())) {
                    generation.add(record);
                }
            }
        } finally {
            order.readLock().unlock();
        }
    }

    void meanwhile(IndexBatch batch) throws IOException {
        order.writeLock().lock();
        try {
            batch.records().forEach(record -> newer.add(record.id()));
            newer.addAll(batch.deleted());
            moved |= batch.cursor() != null;
            generation.apply(batch);
        } finally {
            order.writeLock().unlock();
        }
    }

    /** What is to leave no trace may have been added already. */
    void purgeAtTheEnd() {
        purge = true;
    }

    /**
     * Puts what was built in the place of the live index, from one search to the next.
     *
     * @param cursor place in the list of changes at which the reading of records began; where batches have brought the
     *     live index further meanwhile, their place is kept
     * @throws IOException when it could not be written; the live index stays then
     */
    public void finish(String cursor) throws IOException {
        generation.compact();
        index.swap(generation, cursor, moved, purge);
        ended = true;
    }

    /** Throws away what was built unless it was finished. */
    @Override
    public void close() throws IOException {
        if (!ended) {
            ended = true;
            index.abandon(generation);
        }
    }
}
