package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** Counts matches and the values of facets, and may find the best hits in the same pass. */
final class PageCollector implements Collector {

    /** So many matches are counted together, facet by facet: short loops over arrays. */
    private static final int TOGETHER = 2_048;

    private final Columns columns;
    private final Collector hits;
    private final FixedBitSet matches;
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final int[] waiting = new int[TOGETHER];
    private long total;

    /**
     * A collector for one search.
     *
     * @param facets those to count
     * @param hits what finds the best hits, or null for counts only
     * @param matches takes what matches, by the number in the whole index; null when nobody asks
     */
    PageCollector(Columns columns, List<String> facets, Collector hits, FixedBitSet matches) {
        this.columns = columns;
        this.hits = hits;
        this.matches = matches;
        facets.forEach(facet -> counts.put(facet, new int[64]));
    }

    long total() {
        return total;
    }

    /** Counts by the number of the value plus one. */
    int[] counts(String facet) {
        return counts.get(facet);
    }

    @Override
    public ScoreMode scoreMode() {
        if (hits == null) {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
        return hits.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Leaf(context, hits == null ? null : hits.getLeafCollector(context));
    }

    private final class Leaf implements LeafCollector {

        private final int base;
        private final LeafCollector best;
        private final Column[] of = new Column[counts.size()];
        private final int[][] into = new int[of.length][];
        private int waits;

        Leaf(LeafReaderContext context, LeafCollector best) {
            base = context.docBase;
            this.best = best;
            int i = 0;
            for (Map.Entry<String, int[]> facet : counts.entrySet()) {
                of[i] = columns.column(context.reader(), facet.getKey());
                int size = columns.dictionary(facet.getKey()).size() + 1;
                if (facet.getValue().length < size) {
                    facet.setValue(Arrays.copyOf(facet.getValue(), size));
                }
                into[i++] = facet.getValue();
            }
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            if (best != null) {
                best.setScorer(scorer);
            }
        }

        @Override
        public void collect(int document) throws IOException {
            take(document);
            if (best != null) {
                best.collect(document);
            }
        }

        @Override
        public void collect(DocIdStream documents) throws IOException {
            documents.forEach(best == null ? this::take : this::collect);
        }

        private void take(int document) {
            if (waits == TOGETHER) {
                count();
            }
            waiting[waits++] = document;
        }

        private void count() {
            total += waits;
            for (int facet = 0; facet < of.length; facet++) {
                of[facet].count(waiting, waits, into[facet]);
            }
            if (matches != null) {
                for (int i = 0; i < waits; i++) {
                    matches.set(base + waiting[i]);
                }
            }
            waits = 0;
        }

        @Override
        public void finish() throws IOException {
            count();
            if (best != null) {
                best.finish();
            }
        }
    }
}
