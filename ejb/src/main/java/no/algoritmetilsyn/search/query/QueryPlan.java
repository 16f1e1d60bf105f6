package no.algoritmetilsyn.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Turns a query that was understood into a query of the index. */
public final class QueryPlan {

    /** Where words come from for one that is nowhere in the index. */
    @FunctionalInterface
    public interface Corrections {

        /** Words of the index that look like this one, best first; none when there is none. */
        List<String> of(String word) throws IOException;
    }

    private static final List<String> LINKS = List.of("", "s", "e");
    /** In longer texts neighbours are no attempt at a compound. */
    private static final int MOST_JOINED = 4;

    private static final float APART = 0.2f;
    private static final float IDENTIFIED = 1_000f;

    private final TextAnalysis analysis;
    private final QueryWeights weights;
    private final IndexReader reader;
    private final Corrections corrections;
    private final Set<String> textTerms = new LinkedHashSet<>();
    private final Set<String> exactWords = new LinkedHashSet<>();
    private final Map<String, String> corrected = new LinkedHashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final boolean lenient;
    private int unknown;

    /**
     * A plan for one query.
     *
     * @param corrections used for words that are nowhere in the index
     * @param lenient whether to use them for all words, since too little was found otherwise
     */
    public QueryPlan(
            TextAnalysis analysis, QueryWeights weights, IndexReader reader, Corrections corrections, boolean lenient) {
        this.lenient = lenient;
        this.analysis = analysis;
        this.weights = weights;
        this.reader = reader;
        this.corrections = corrections;
    }

    /** Terms of texts that the query asks for, for highlighting. */
    public Set<String> textTerms() {
        return textTerms;
    }

    /** Words in their exact form that the query asks for, for highlighting. */
    public Set<String> exactWords() {
        return exactWords;
    }

    /** Words that are nowhere in the index, with what is looked for instead. */
    public Map<String, String> corrected() {
        return corrected;
    }

    /** Whether some word is nowhere in the index. */
    public boolean missesWords() {
        return unknown > 0;
    }

    /** The query. */
    public Query query(ParsedQuery parsed) throws IOException {
        if (parsed.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        var main = new BooleanQuery.Builder();
        Query words = words(parsed.words(), main);
        if (words != null) {
            main.add(words, Occur.MUST);
        }
        for (List<Operand> alternatives : parsed.required()) {
            main.add(alternatives(alternatives, true), Occur.MUST);
        }
        for (Operand operand : parsed.excluded()) {
            main.add(alternatives(List.of(operand), false), Occur.MUST_NOT);
        }
        if (words == null && parsed.required().isEmpty()) {
            main.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return parsed.identifiers().isEmpty() ? main.build() : identified(parsed.identifiers(), main.build());
    }

    private Query identified(List<String> identifiers, Query query) {
        var either = new BooleanQuery.Builder();
        either.add(query, Occur.SHOULD);
        for (String identifier : identifiers) {
            var exactly = new ConstantScoreQuery(new TermQuery(new Term(Fields.IDENTIFIER, identifier)));
            either.add(new BoostQuery(exactly, IDENTIFIED), Occur.SHOULD);
        }
        return either.build();
    }

    /** Plain words: of those that are not too common, a share must be there; all add to the score. */
    private Query words(List<String> words, BooleanQuery.Builder main) throws IOException {
        if (words.isEmpty()) {
            return null;
        }
        List<String> terms = words.stream().map(analysis::term).toList();
        var rare = new BooleanQuery.Builder();
        List<Query> common = new ArrayList<>();
        int count = 0;
        double most = Math.max(1, reader.numDocs() * (double) weights.common());
        boolean[] meant = meant(terms, most, rare, common);
        for (int i = 0; i < words.size(); i++) {
            Query unit = word(words.get(i), terms.get(i));
            if (meant[i] && !lenient) {
                // The concept is asked for; its words apart say little.
                main.add(new BoostQuery(unit, APART), Occur.SHOULD);
                continue;
            }
            if (words.size() > 1 && frequency(terms.get(i)) > most) {
                common.add(unit);
            } else {
                rare.add(unit, Occur.SHOULD);
                count++;
            }
            boostNames(terms.get(i), main);
        }
        joined(words, main);
        BooleanQuery required = rare.build();
        int all = required.clauses().size();
        if (all == 0) {
            var any = new BooleanQuery.Builder();
            common.forEach(unit -> any.add(unit, Occur.SHOULD));
            return any.build();
        }
        common.forEach(unit -> main.add(unit, Occur.SHOULD));
        if (all == 1) {
            return required.clauses().get(0).getQuery();
        }
        return rare.setMinimumNumberShouldMatch(Math.max(1, Math.round(count * weights.coverage())))
                .build();
    }

    /** Asks for what several words mean together, and tells which words those are. */
    private boolean[] meant(List<String> terms, double most, BooleanQuery.Builder rare, List<Query> common)
            throws IOException {
        boolean[] meant = new boolean[terms.size()];
        for (TextAnalysis.AskedConcept concept : analysis.conceptsOf(terms)) {
            textTerms.add(concept.term());
            var term = new Term(Fields.TEXT, concept.term());
            if (frequency(concept.term()) > most) {
                common.add(new TermQuery(term));
            } else {
                rare.add(new TermQuery(term), Occur.SHOULD);
            }
            java.util.Arrays.fill(meant, concept.first(), concept.last() + 1, true);
        }
        return meant;
    }

    /** Neighbours that the index knows as one word: {@code tale gjenkjenning} asks for {@code talegjenkjenning} too. */
    private void joined(List<String> words, BooleanQuery.Builder main) throws IOException {
        if (weights.joined() == 0 || words.size() > MOST_JOINED) {
            return;
        }
        for (int i = 0; i + 1 < words.size(); i++) {
            var together = new LinkedHashSet<String>();
            for (String link : LINKS) {
                together.add(analysis.term(words.get(i) + link + words.get(i + 1)));
                together.add(analysis.term(words.get(i + 1) + link + words.get(i)));
            }
            var any = new SynonymQuery.Builder(Fields.TEXT);
            boolean found = false;
            for (String term : together) {
                if (frequency(term) > 0) {
                    add(any, term, 1);
                    found = true;
                }
            }
            if (found) {
                main.add(new BoostQuery(any.build(), weights.joined()), Occur.SHOULD);
            }
        }
    }

    private void boostNames(String term, BooleanQuery.Builder main) {
        if (weights.name() > 0) {
            main.add(new BoostQuery(named(Fields.NAME, term), weights.name()), Occur.SHOULD);
        }
        if (weights.organisation() > 0) {
            main.add(new BoostQuery(named(Fields.ORGANISATION, term), weights.organisation()), Occur.SHOULD);
        }
    }

    private Query named(String field, String term) {
        var terms = new SynonymQuery.Builder(field);
        terms.addTerm(new Term(field, term));
        for (String concept : analysis.concepts(term)) {
            terms.addTerm(new Term(field, concept), weights.concept());
        }
        return terms.build();
    }

    /** A word in any inflection, its synonyms, its plain spelling, its parts, and what it may have been meant as. */
    private Query word(String word, String term) throws IOException {
        var alternatives = new SynonymQuery.Builder(Fields.TEXT);
        int frequency = add(alternatives, term, 1);
        for (String concept : analysis.concepts(term)) {
            frequency += add(alternatives, concept, weights.concept());
        }
        String plain = analysis.plainTerm(word);
        int plainFrequency = frequency(plain);
        if (plainFrequency > 0 && (frequency == 0 || plainFrequency > 20 * frequency)) {
            frequency += add(alternatives, plain, frequency == 0 ? 1 : weights.plain());
        }
        List<String> parts = weights.parts() > 0 ? analysis.partTerms(word) : List.of();
        if (lenient || frequency == 0 && parts.isEmpty()) {
            correct(word, frequency == 0, alternatives);
        }
        Query query = alternatives.build();
        if (parts.size() < 2 && weights.exact() == 0) {
            return query;
        }
        var both = new BooleanQuery.Builder();
        both.add(query, Occur.SHOULD);
        if (parts.size() >= 2) {
            var apart = new BooleanQuery.Builder();
            // Parts of a word that is nowhere: some of them are better than nothing.
            for (String part : parts) {
                textTerms.add(part);
                apart.add(new TermQuery(new Term(Fields.TEXT, part)), frequency > 0 ? Occur.MUST : Occur.SHOULD);
            }
            both.add(new BoostQuery(apart.build(), weights.parts()), Occur.SHOULD);
        }
        if (weights.exact() > 0) {
            var exactly = new TermQuery(new Term(Fields.EXACT, word));
            both.add(new BoostQuery(exactly, weights.exact()), Occur.SHOULD);
        }
        return both.build();
    }

    private void correct(String word, boolean isNowhere, SynonymQuery.Builder alternatives) throws IOException {
        for (String other : corrections.of(word)) {
            add(alternatives, analysis.term(other), weights.corrected());
            if (isNowhere) {
                corrected.putIfAbsent(word, other);
            }
        }
        unknown += isNowhere ? 1 : 0;
    }

    private int add(SynonymQuery.Builder alternatives, String term, float weight) throws IOException {
        alternatives.addTerm(new Term(Fields.TEXT, term), weight);
        textTerms.add(term);
        return frequency(term);
    }

    /** In how many records a term stands; each is looked up once, since that means a look into every segment. */
    private int frequency(String term) throws IOException {
        Integer known = frequencies.get(term);
        if (known == null) {
            known = reader.docFreq(new Term(Fields.TEXT, term));
            frequencies.put(term, known);
        }
        return known;
    }

    private Query alternatives(List<Operand> operands, boolean wanted) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (Operand operand : operands) {
            queries.add(operand(operand, wanted));
        }
        if (queries.size() == 1) {
            return queries.get(0);
        }
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private Query operand(Operand operand, boolean wanted) throws IOException {
        return switch (operand.kind()) {
            case WORD -> wanted ? word(operand.word(), analysis.term(operand.word())) : without(operand.word());
            case PREFIX -> beginning(operand.word(), wanted);
            case PHRASE -> phrase(operand.words(), wanted);
        };
    }

    private Query without(String word) {
        return new TermQuery(new Term(Fields.TEXT, analysis.term(word)));
    }

    private Query phrase(List<String> words, boolean wanted) {
        if (wanted) {
            exactWords.addAll(words);
        }
        var phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(Fields.EXACT, word)));
        return phrase.build();
    }

    private Query beginning(String letters, boolean wanted) throws IOException {
        List<Term> terms = Beginnings.of(reader, letters);
        if (wanted) {
            terms.forEach(term -> (term.field().equals(Fields.EXACT) ? exactWords : textTerms).add(term.text()));
        }
        var any = new BooleanQuery.Builder();
        terms.forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
        return new ConstantScoreQuery(any.build());
    }
}
