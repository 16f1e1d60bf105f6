package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts matches and the values of facets in the same pass in which the best hits are found. */
final class PageCollector implements Collector {

    private final Columns columns;
    private final Collector hits;
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private long total;

    /**
     * A collector for one search.
     *
     * @param facets those to count
     * @param hits what finds the best hits, or null for counts only
     */
    PageCollector(Columns columns, List<String> facets, Collector hits) {
        this.columns = columns;
        this.hits = hits;
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
        LeafCollector best = hits == null ? null : hits.getLeafCollector(context);
        Column[] of = new Column[counts.size()];
        int[][] into = new int[of.length][];
        int i = 0;
        for (Map.Entry<String, int[]> facet : counts.entrySet()) {
            of[i] = columns.column(context.reader(), facet.getKey());
            int size = columns.dictionary(facet.getKey()).size() + 1;
            if (facet.getValue().length < size) {
                facet.setValue(java.util.Arrays.copyOf(facet.getValue(), size));
            }
            into[i++] = facet.getValue();
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
                if (best != null) {
                    best.setScorer(scorer);
                }
            }

            @Override
            public void collect(int document) throws IOException {
                total++;
                for (int facet = 0; facet < of.length; facet++) {
                    of[facet].count(document, into[facet]);
                }
                if (best != null) {
                    best.collect(document);
                }
            }
        };
    }
}
