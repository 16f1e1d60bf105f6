package no.algoritmetilsyn.search.query;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns a query that was understood into a query of the index; its plain words are planned by {@link PlainWords}. */
public final class QueryPlan {

    private static final float IDENTIFIED = 1_000f;

    private final TextAnalysis analysis;
    private final QueryWeights weights;
    private final boolean lenient;
    private final AskedTerms asked;
    private final WordPlan words;

    /**
     * A plan for one query.
     *
     * @param vocabulary tells which words there are, and what a word that is nowhere may have been meant as
     * @param lenient whether to ask so of all words, since too little was found otherwise
     */
    public QueryPlan(
            TextAnalysis analysis, QueryWeights weights, IndexReader reader, Vocabulary vocabulary, boolean lenient) {
        this.analysis = analysis;
        this.weights = weights;
        this.lenient = lenient;
        asked = new AskedTerms(reader, vocabulary);
        words = new WordPlan(analysis, weights, asked, vocabulary, lenient);
    }

    /** Terms of texts that the query asks for, for highlighting. */
    public Set<String> textTerms() {
        return asked.textTerms();
    }

    /** Words in their exact form that the query asks for, for highlighting. */
    public Set<String> exactWords() {
        return asked.exactWords();
    }

    /** Words that are nowhere in the index, with what is looked for instead. */
    public Map<String, String> corrected() {
        return words.corrected();
    }

    /** In how many records the terms of the query stand, one by one: how much there is to go through. */
    public long occurrences() throws IOException {
        return asked.occurrences();
    }

    /** Whether some word is nowhere in the index. */
    public boolean missesWords() {
        return words.missesWords();
    }

    /** The query in the forms in which it can be asked. */
    public AskedQuery query(ParsedQuery parsed) throws IOException {
        if (parsed.isEmpty()) {
            return AskedQuery.of(new MatchAllDocsQuery());
        }
        var rest = new BooleanQuery.Builder();
        for (List<Operand> alternatives : parsed.required()) {
            rest.add(alternatives(alternatives), Occur.MUST);
        }
        for (Operand operand : parsed.excluded()) {
            rest.add(operand(operand, false), Occur.MUST_NOT);
        }
        if (parsed.words().isEmpty()) {
            if (parsed.required().isEmpty()) {
                rest.add(new MatchAllDocsQuery(), Occur.MUST);
            }
            return AskedQuery.of(identified(parsed.identifiers(), rest.build()));
        }
        var plain = new PlainWords(analysis, weights, asked, words, lenient);
        plain.read(parsed.words());
        Query nested = identified(parsed.identifiers(), with(rest, plain::addNested));
        // A record that only its number finds would gain by words that are too little to be found by.
        boolean sideBySide =
                parsed.required().isEmpty() && (parsed.identifiers().isEmpty() || plain.isAnyEnough());
        if (!sideBySide) {
            return AskedQuery.of(nested);
        }
        Query ranked = identified(parsed.identifiers(), with(rest, plain::addSideBySide));
        return new AskedQuery(nested, ranked, plain.isAnyEnough());
    }

    private static Query with(BooleanQuery.Builder rest, Consumer<BooleanQuery.Builder> words) {
        var all = new BooleanQuery.Builder();
        words.accept(all);
        rest.build().forEach(all::add);
        return all.build();
    }

    /** A record with the number that was typed comes before all others. */
    private Query identified(List<String> identifiers, Query query) {
        if (identifiers.isEmpty()) {
            return query;
        }
        var either = new BooleanQuery.Builder();
        either.add(query, Occur.SHOULD);
        for (String identifier : identifiers) {
            var exactly = new ConstantScoreQuery(new TermQuery(new Term(Fields.IDENTIFIER, identifier)));
            either.add(new BoostQuery(exactly, IDENTIFIED), Occur.SHOULD);
        }
        return either.build();
    }

    private Query alternatives(List<Operand> operands) throws IOException {
        if (operands.size() == 1) {
            return operand(operands.get(0), true);
        }
        var any = new BooleanQuery.Builder();
        for (Operand operand : operands) {
            any.add(operand(operand, true), Occur.SHOULD);
        }
        return any.build();
    }

    private Query operand(Operand operand, boolean wanted) throws IOException {
        return switch (operand.kind()) {
            case WORD ->
                wanted
                        ? words.query(operand.word(), analysis.term(operand.word()))
                                .whole()
                        : without(operand.word());
            case PREFIX -> beginning(operand.word(), wanted);
            case PHRASE -> phrase(operand.words(), wanted);
        };
    }

    /** In any inflection, but not with the synonyms: who does not want one word may well want another. */
    private Query without(String word) {
        return new TermQuery(new Term(Fields.TEXT, analysis.term(word)));
    }

    private Query beginning(String letters, boolean wanted) throws IOException {
        Map<String, List<BytesRef>> byField = asked.beginning(letters, wanted).stream()
                .collect(Collectors.groupingBy(Term::field, Collectors.mapping(Term::bytes, Collectors.toList())));
        var any = new BooleanQuery.Builder();
        // One clause for a field, however many words begin so: a query has room for a thousand.
        byField.forEach((field, terms) -> any.add(new TermInSetQuery(field, terms), Occur.SHOULD));
        return new ConstantScoreQuery(any.build());
    }

    private Query phrase(List<String> exactly, boolean wanted) {
        if (wanted) {
            asked.exactly(exactly);
        }
        var phrase = new PhraseQuery.Builder();
        exactly.forEach(word -> phrase.add(new Term(Fields.EXACT, word)));
        return phrase.build();
    }
}
