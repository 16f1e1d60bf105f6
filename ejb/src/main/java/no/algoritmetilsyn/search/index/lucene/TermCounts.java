package no.algoritmetilsyn.search.index.lucene;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.search.analysis.Token;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * The terms of a field whose places do not matter, each once with how often it stands there. Lucene would find the same by
 * looking up each occurrence among all terms of the index, which is most of the work of writing one.
 */
final class TermCounts {

    /** Terms of a record of usual length. */
    private static final int USUAL = 128;

    private final Map<String, int[]> counts = new HashMap<>(USUAL * 2);
    private int words;
    private int occurrences;

    /**
     * Counts the terms of a text.
     *
     * @param times as how many occurrences each counts
     */
    void add(List<Token> tokens, int times) {
        for (Token token : tokens) {
            words += token.word() == null ? 0 : times;
            for (String term : token.terms()) {
                counts.computeIfAbsent(term, key -> new int[1])[0] += times;
                occurrences += times;
            }
        }
    }

    /** The terms as Lucene takes them. */
    TokenStream stream() {
        return new Stream();
    }

    private final class Stream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private Iterator<Map.Entry<String, int[]>> rest;
        private int beside;

        @Override
        public void reset() {
            rest = counts.entrySet().iterator();
            beside = -1;
        }

        @Override
        public boolean incrementToken() {
            if (!rest.hasNext()) {
                return false;
            }
            clearAttributes();
            Map.Entry<String, int[]> next = rest.next();
            term.setEmpty().append(next.getKey());
            frequency.setTermFrequency(next.getValue()[0]);
            // A text is as long as it has words. Lucene takes off one for each term that lies beside another.
            beside++;
            step.setPositionIncrement(beside > 0 && beside <= occurrences - words ? 0 : 1);
            return true;
        }
    }
}
