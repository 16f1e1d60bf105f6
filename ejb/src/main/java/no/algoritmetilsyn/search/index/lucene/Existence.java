package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Some records that match a query, without looking for the best or for all. */
final class Existence implements Collector {

    private final int limit;
    private final List<Integer> found = new ArrayList<>();

    private Existence(int limit) {
        this.limit = limit;
    }

    /** Whether any record matches. */
    static boolean of(IndexSearcher searcher, Query query) throws IOException {
        return !some(searcher, query, 1).isEmpty();
    }

    /** Numbers of up to so many documents that match. */
    static List<Integer> some(IndexSearcher searcher, Query query, int limit) throws IOException {
        return searcher.search(query, once(new Existence(limit))).found;
    }

    /** Searches with one collector, as there is one thread. */
    static <C extends Collector> CollectorManager<C, C> once(C collector) {
        return new CollectorManager<>() {
            @Override
            public C newCollector() {
                return collector;
            }

            @Override
            public C reduce(Collection<C> collectors) {
                return collector;
            }
        };
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) {
        if (found.size() >= limit) {
            throw new CollectionTerminatedException();
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {
                // Nothing is scored.
            }

            @Override
            public void collect(int document) {
                found.add(context.docBase + document);
                if (found.size() >= limit) {
                    throw new CollectionTerminatedException();
                }
            }
        };
    }
}
