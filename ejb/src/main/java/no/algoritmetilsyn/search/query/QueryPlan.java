package no.algoritmetilsyn.search.query;

import java.io.IOException;
import java.util.ArrayList;
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

    private static final float IDENTIFIED = 1_000f;

    private final TextAnalysis analysis;
    private final QueryWeights weights;
    private final IndexReader reader;
    private final Corrections corrections;
    private final Set<String> textTerms = new LinkedHashSet<>();
    private final Set<String> exactWords = new LinkedHashSet<>();
    private final Map<String, String> corrected = new LinkedHashMap<>();
    private int known;
    private int unknown;

    /**
     * A plan for one query.
     *
     * @param corrections used for words that are nowhere in the index
     */
    public QueryPlan(TextAnalysis analysis, QueryWeights weights, IndexReader reader, Corrections corrections) {
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
        var asked = analysis.conceptsOf(terms);
        var units = new BooleanQuery.Builder();
        var common = new BooleanQuery.Builder();
        int counted = 0;
        int rare = 0;
        double most = Math.max(1, reader.numDocs() * (double) weights.common());
        Query only = null;
        for (int i = 0; i < words.size(); i++) {
            Query unit = word(words.get(i), terms.get(i));
            boolean isCommon = reader.docFreq(new Term(Fields.TEXT, terms.get(i))) > most;
            counted++;
            only = unit;
            if (isCommon) {
                common.add(unit, Occur.SHOULD);
            } else {
                rare++;
                units.add(unit, Occur.SHOULD);
            }
            boostNames(terms.get(i), main);
        }
        for (TextAnalysis.AskedConcept concept : asked) {
            textTerms.add(concept.term());
            Query meant = new TermQuery(new Term(Fields.TEXT, concept.term()));
            units.add(new BoostQuery(meant, weights.concept() * 2), Occur.SHOULD);
            rare++;
            main.add(
                    new BoostQuery(new TermQuery(new Term(Fields.NAME, concept.term())), weights.name()), Occur.SHOULD);
        }
        if (counted == 1 && asked.isEmpty()) {
            return only;
        }
        if (rare == 0) {
            return common.build();
        }
        units.setMinimumNumberShouldMatch(Math.max(1, Math.round(rare * weights.coverage())));
        common.build().clauses().forEach(clause -> main.add(clause));
        return units.build();
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
        int plainFrequency = reader.docFreq(new Term(Fields.TEXT, plain));
        if (plainFrequency > 0 && (frequency == 0 || plainFrequency > 20 * frequency)) {
            frequency += add(alternatives, plain, weights.plain());
        }
        List<String> parts = weights.parts() > 0 ? analysis.partTerms(word) : List.of();
        if (frequency > 0) {
            known++;
        } else if (parts.isEmpty()) {
            unknown++;
            for (String other : corrections.of(word)) {
                corrected.putIfAbsent(word, other);
                add(alternatives, analysis.term(other), weights.corrected());
            }
        }
        Query query = alternatives.build();
        if (parts.size() < 2 && weights.exact() == 0) {
            return query;
        }
        var both = new BooleanQuery.Builder();
        both.add(query, Occur.SHOULD);
        if (parts.size() >= 2) {
            var apart = new BooleanQuery.Builder();
            for (String part : parts) {
                add(apart, part);
            }
            both.add(new BoostQuery(apart.build(), weights.parts()), Occur.SHOULD);
        }
        if (weights.exact() > 0) {
            var exactly = new TermQuery(new Term(Fields.EXACT, word));
            both.add(new BoostQuery(exactly, weights.exact()), Occur.SHOULD);
        }
        return both.build();
    }

    private void add(BooleanQuery.Builder apart, String part) {
        textTerms.add(part);
        apart.add(new TermQuery(new Term(Fields.TEXT, part)), Occur.MUST);
    }

    private int add(SynonymQuery.Builder alternatives, String term, float weight) throws IOException {
        var of = new Term(Fields.TEXT, term);
        alternatives.addTerm(of, weight);
        textTerms.add(term);
        return reader.docFreq(of);
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
