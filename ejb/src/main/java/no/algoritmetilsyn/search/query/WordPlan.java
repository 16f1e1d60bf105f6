package no.algoritmetilsyn.search.query;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Turns one word into a query: any inflection, synonyms, its plain spelling, its parts, what it may have been meant as. */
final class WordPlan {

    /** From here on the plain spelling is so much more frequent that it is what the records write. */
    private static final int FAR_MORE = 20;

    private final TextAnalysis analysis;
    private final QueryWeights weights;
    private final AskedTerms asked;
    private final Vocabulary vocabulary;
    private final boolean lenient;
    private final Map<String, String> corrected = new LinkedHashMap<>();
    private boolean misses;

    WordPlan(TextAnalysis analysis, QueryWeights weights, AskedTerms asked, Vocabulary vocabulary, boolean lenient) {
        this.analysis = analysis;
        this.weights = weights;
        this.asked = asked;
        this.vocabulary = vocabulary;
        this.lenient = lenient;
    }

    /** Words that are nowhere in the index, with what is looked for instead. */
    Map<String, String> corrected() {
        return corrected;
    }

    /** Whether some word was nowhere in the index. */
    boolean missesWords() {
        return misses;
    }

    /** The query of a word and its term. */
    AskedWord query(String word, String term) throws IOException {
        var alternatives = new SynonymQuery.Builder(Fields.TEXT);
        int frequency = meaning(word, term, alternatives);
        List<String> parts = weights.parts() > 0 ? analysis.partTerms(word) : List.of();
        if (lenient || frequency == 0 && parts.isEmpty()) {
            correct(word, frequency == 0, alternatives);
        }
        Query found = alternatives.build();
        if (parts.size() >= 2) {
            // Parts of a word that is nowhere: some of them are better than nothing.
            Query apart = apart(parts, frequency > 0 ? Occur.MUST : Occur.SHOULD);
            found = new BooleanQuery.Builder()
                    .add(found, Occur.SHOULD)
                    .add(new BoostQuery(apart, weights.parts()), Occur.SHOULD)
                    .build();
        }
        return new AskedWord(found, exactly(word));
    }

    private Query exactly(String word) {
        return weights.exact() == 0
                ? null
                : new BoostQuery(new TermQuery(new Term(Fields.EXACT, word)), weights.exact());
    }

    /** Adds the word itself, its synonyms and its plain spelling; gives how often they stand in the index. */
    private int meaning(String word, String term, SynonymQuery.Builder alternatives) throws IOException {
        int frequency = asked.add(alternatives, term, 1);
        for (String concept : analysis.concepts(term)) {
            frequency += asked.add(alternatives, concept, weights.concept());
        }
        String plain = analysis.plainTerm(word);
        int plainFrequency = asked.frequency(plain);
        if (plainFrequency > 0 && (frequency == 0 || plainFrequency > FAR_MORE * frequency)) {
            frequency += asked.add(alternatives, plain, frequency == 0 ? 1 : weights.plain());
        }
        return frequency;
    }

    private void correct(String word, boolean isNowhere, SynonymQuery.Builder alternatives) throws IOException {
        for (String other : vocabulary.corrections(word)) {
            asked.add(alternatives, analysis.term(other), weights.corrected());
            if (isNowhere) {
                corrected.putIfAbsent(word, other);
            }
        }
        misses |= isNowhere;
    }

    private Query apart(List<String> parts, Occur occur) {
        var apart = new BooleanQuery.Builder();
        parts.forEach(part -> apart.add(new TermQuery(asked.text(part)), occur));
        return apart.build();
    }
}
