package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.algoritmetilsyn.search.query.Vocabulary;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How frequent terms are and which begin alike, remembered for as long as an index stays as it is. Finding out means a look
 * into each of its parts, and people ask for the same words.
 */
final class TermMemory {

    private static final int MOST_TERMS = 50_000;
    private static final int MOST_BEGINNINGS = 2_000;

    private record Remembered(Map<Term, Integer> frequencies, Map<String, List<Term>> beginnings) {

        Remembered() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }

        boolean isFull() {
            return frequencies.size() >= MOST_TERMS || beginnings.size() >= MOST_BEGINNINGS;
        }
    }

    private final WhileUnchanged<Remembered> remembered = new WhileUnchanged<>(Remembered::new, Remembered::isFull);

    /** In how many records a term stands. */
    int frequency(IndexReader reader, Term term) throws IOException {
        Map<Term, Integer> frequencies = remembered.of(reader).frequencies();
        Integer known = frequencies.get(term);
        if (known == null) {
            known = reader.docFreq(term);
            frequencies.put(term, known);
        }
        return known;
    }

    /** Terms that begin with some letters, as {@link Vocabulary#beginning} gives them. */
    List<Term> beginning(IndexReader reader, String letters) throws IOException {
        Map<String, List<Term>> beginnings = remembered.of(reader).beginnings();
        List<Term> known = beginnings.get(letters);
        if (known == null) {
            known = Vocabulary.all(reader).beginning(letters);
            beginnings.put(letters, known);
        }
        return known;
    }
}
