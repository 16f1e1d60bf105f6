package no.algoritmetilsyn.search.index.lucene;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms that are made already, as Lucene takes them. */
final class TermStream extends TokenStream {

    /** A term and how far it lies behind the one before it: 0 is the same place. */
    record Placed(String term, int step) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Placed> terms;
    private int at;

    TermStream(List<Placed> terms) {
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        if (at >= terms.size()) {
            return false;
        }
        clearAttributes();
        Placed next = terms.get(at++);
        term.setEmpty().append(next.term());
        step.setPositionIncrement(next.step());
        return true;
    }

    @Override
    public void reset() {
        at = 0;
    }
}
