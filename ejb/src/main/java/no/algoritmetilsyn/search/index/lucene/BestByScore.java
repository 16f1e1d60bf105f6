package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.Bits;

/**
 * The best hits by score, equal scores in the order of a number. Lucene's own collector for several orders asks each of
 * them about each hit; here the number is read only for the few whose score is good enough.
 */
final class BestByScore implements Collector {

    private record Ranked(float score, long tie, int document) implements Comparable<Ranked> {

        /** The worst first. */
        @Override
        public int compareTo(Ranked other) {
            int byScore = Float.compare(score, other.score);
            int byTie = byScore != 0 ? byScore : Long.compare(other.tie, tie);
            return byTie != 0 ? byTie : Integer.compare(other.document, document);
        }
    }

    private final String field;
    private final int wanted;
    private final boolean leavesOut;
    private final Bits matches;
    private final PriorityQueue<Ranked> best = new PriorityQueue<>();
    private float worst = Float.NEGATIVE_INFINITY;

    /**
     * A collector for one search.
     *
     * @param field number that puts equal scores into order
     * @param leavesOut whether records that cannot be among the best are passed over, so that not all are seen
     * @param matches what may be a hit, by the number in the whole index; null when all that is found may
     */
    BestByScore(String field, int wanted, boolean leavesOut, Bits matches) {
        this.field = field;
        this.wanted = wanted;
        this.leavesOut = leavesOut;
        this.matches = matches;
    }

    /** Hits from one place on, best first; takes them out. */
    ScoreDoc[] from(int start) {
        var hits = new ScoreDoc[Math.max(0, best.size() - start)];
        for (int i = hits.length - 1; i >= 0; i--) {
            Ranked next = best.poll();
            hits[i] = new ScoreDoc(next.document(), next.score());
        }
        return hits;
    }

    @Override
    public ScoreMode scoreMode() {
        return leavesOut ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        NumericDocValues ties = DocValues.getNumeric(context.reader(), field);
        return new LeafCollector() {
            private Scorable scorer;

            @Override
            public void setScorer(Scorable with) throws IOException {
                scorer = with;
                passOver();
            }

            /** Equal scores stay in the race: the number decides between them, not the place in the index. */
            private void passOver() throws IOException {
                if (leavesOut && worst > 0) {
                    scorer.setMinCompetitiveScore(worst);
                }
            }

            @Override
            public void collect(int document) throws IOException {
                float score = scorer.score();
                if (score >= worst && (matches == null || matches.get(context.docBase + document))) {
                    long tie = ties.advanceExact(document) ? ties.longValue() : 0;
                    if (take(new Ranked(score, tie, context.docBase + document))) {
                        passOver();
                    }
                }
            }
        };
    }

    /** Gives whether a hit must be better from now on. */
    private boolean take(Ranked hit) {
        if (best.size() == wanted) {
            if (hit.compareTo(best.peek()) < 0) {
                return false;
            }
            best.poll();
        }
        best.add(hit);
        float before = worst;
        if (best.size() == wanted) {
            worst = best.peek().score();
        }
        return worst > before;
    }
}
