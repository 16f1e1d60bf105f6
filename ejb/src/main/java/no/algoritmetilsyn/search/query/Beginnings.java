package no.algoritmetilsyn.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds the words of an index that begin with some letters: the most frequent ones, and never too many. */
public final class Beginnings {

    private static final int LOOKED_AT = 2_000;
    private static final int TAKEN = 100;

    private Beginnings() {}

    /** Words as they stand in texts, and terms of words and their parts. */
    static List<Term> of(IndexReader reader, String letters) throws IOException {
        List<Term> terms = new ArrayList<>();
        for (String field : List.of(Fields.EXACT, Fields.TEXT)) {
            frequencies(reader, field, letters, LOOKED_AT).entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(TAKEN)
                    .forEach(entry -> terms.add(new Term(field, entry.getKey())));
        }
        return terms;
    }

    /**
     * In how many records words stand that begin with some letters.
     *
     * @param limit words looked at in each segment
     */
    public static Map<String, Integer> frequencies(IndexReader reader, String field, String letters, int limit)
            throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        var from = new BytesRef(letters);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            if (each.seekCeil(from) == TermsEnum.SeekStatus.END) {
                continue;
            }
            int seen = 0;
            for (BytesRef term = each.term();
                    term != null && seen++ < limit && StringHelper.startsWith(term, from);
                    term = each.next()) {
                frequencies.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
            }
        }
        return frequencies;
    }
}
