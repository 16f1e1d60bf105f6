package no.algoritmetilsyn.search.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The words of an index, as far as the asker may know of them. */
public interface Vocabulary {

    /** In how many records a term stands; 0 when it stands in none that the asker may see. */
    int frequency(Term term) throws IOException;

    /** Words and terms that begin with some letters: the most frequent ones, and never too many. */
    List<Term> beginning(String letters) throws IOException;

    /** Words that look like this one, best first; none when there is none. */
    List<String> corrections(String word) throws IOException;

    /** All words of an index, without corrections. */
    static Vocabulary all(IndexReader reader) {
        return new Vocabulary() {
            @Override
            public int frequency(Term term) throws IOException {
                return reader.docFreq(term);
            }

            @Override
            public List<Term> beginning(String letters) throws IOException {
                return Beginnings.of(reader, letters);
            }

            @Override
            public List<String> corrections(String word) {
                return List.of();
            }
        };
    }
}
