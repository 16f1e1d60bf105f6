package no.algoritmetilsyn.search.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SynonymQuery;

/** The terms of one query: how frequent they are in the index, and which of them are marked in what is found. */
final class AskedTerms {

    private final IndexReader reader;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Set<String> textTerms = new LinkedHashSet<>();
    private final Set<String> exactWords = new LinkedHashSet<>();

    AskedTerms(IndexReader reader, Vocabulary vocabulary) {
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    /** How many records the index holds. */
    int records() {
        return reader.numDocs();
    }

    /** In how many records a term stands; each is looked up once, since that means a look into every segment. */
    int frequency(String term) throws IOException {
        Integer known = frequencies.get(term);
        if (known == null) {
            known = vocabulary.frequency(new Term(Fields.TEXT, term));
            frequencies.put(term, known);
        }
        return known;
    }

    /** The sum of the frequencies of all terms of texts that were asked for. */
    long occurrences() throws IOException {
        long sum = 0;
        for (String term : textTerms) {
            sum += frequency(term);
        }
        return sum;
    }

    /** Asks for a term of texts, and gives it with its field. */
    Term text(String term) {
        textTerms.add(term);
        return new Term(Fields.TEXT, term);
    }

    /**
     * Asks for a term of texts beside others.
     *
     * @return in how many records it stands
     */
    int add(SynonymQuery.Builder alternatives, String term, float weight) throws IOException {
        alternatives.addTerm(text(term), weight);
        return frequency(term);
    }

    /** Asks for words exactly as they are written. */
    void exactly(List<String> words) {
        exactWords.addAll(words);
    }

    /**
     * Terms that begin with some letters.
     *
     * @param wanted whether they are asked for, or must not be there
     */
    List<Term> beginning(String letters, boolean wanted) throws IOException {
        List<Term> terms = vocabulary.beginning(letters);
        if (wanted) {
            terms.forEach(term -> (term.field().equals(Fields.EXACT) ? exactWords : textTerms).add(term.text()));
        }
        return terms;
    }

    /** Terms of texts that were asked for. */
    Set<String> textTerms() {
        return textTerms;
    }

    /** Words in their exact form that were asked for. */
    Set<String> exactWords() {
        return exactWords;
    }
}
