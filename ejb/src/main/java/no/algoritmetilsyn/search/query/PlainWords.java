package no.algoritmetilsyn.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** The plain words of one query: of those that are not too common, a share must be there; all add to the score. */
final class PlainWords {

    private static final List<String> LINKS = List.of("", "s", "e");
    /** In longer texts neighbours are no attempt at a compound. */
    private static final int MOST_JOINED = 4;

    private static final float APART = 0.2f;

    private final TextAnalysis analysis;
    private final QueryWeights weights;
    private final AskedTerms asked;
    private final WordPlan plan;
    private final boolean lenient;
    private final List<AskedWord> rare = new ArrayList<>();
    private final List<AskedWord> common = new ArrayList<>();
    private final List<Query> apart = new ArrayList<>();
    private final List<Query> better = new ArrayList<>();

    PlainWords(TextAnalysis analysis, QueryWeights weights, AskedTerms asked, WordPlan plan, boolean lenient) {
        this.analysis = analysis;
        this.weights = weights;
        this.asked = asked;
        this.plan = plan;
        this.lenient = lenient;
    }

    /**
     * Adds the words to the query; there is at least one.
     *
     * @param alone whether nothing else is required
     */
    void addTo(BooleanQuery.Builder main, List<String> words, boolean alone) throws IOException {
        List<String> terms = words.stream().map(analysis::term).toList();
        double most = Math.max(1, asked.records() * (double) weights.common());
        boolean[] meant = meant(terms, most);
        int counted = 0;
        for (int i = 0; i < words.size(); i++) {
            AskedWord word = plan.query(words.get(i), terms.get(i));
            if (meant[i] && !lenient) {
                // The concept is asked for; its words apart say little.
                apart.add(new BoostQuery(word.whole(), APART));
                continue;
            }
            if (words.size() > 1 && asked.frequency(terms.get(i)) > most) {
                common.add(word);
            } else {
                rare.add(word);
                counted++;
            }
            boostNames(terms.get(i));
        }
        List<Query> joined = joined(words);
        // A share of the rare words must be there; concepts satisfy it, but do not raise it.
        int share = Math.max(1, Math.round(counted * weights.coverage()));
        if (alone && share == 1 && apart.isEmpty() && joined.isEmpty() && (common.isEmpty() || rare.isEmpty())) {
            addSideBySide(main);
        } else {
            addRequired(main, share);
            apart.forEach(query -> main.add(query, Occur.SHOULD));
            better.forEach(query -> main.add(query, Occur.SHOULD));
            joined.forEach(query -> main.add(query, Occur.SHOULD));
        }
    }

    /** Any of the words will do, and what is better is part of what one of them finds: all are alternatives. */
    private void addSideBySide(BooleanQuery.Builder main) {
        rare.forEach(word -> word.addTo(main));
        common.forEach(word -> word.addTo(main));
        better.forEach(query -> main.add(query, Occur.SHOULD));
    }

    /** Adds what a record must hold: a share of the rare words, or, when there are none, some common one. */
    private void addRequired(BooleanQuery.Builder main, int share) {
        var required = new BooleanQuery.Builder();
        (rare.isEmpty() ? common : rare).forEach(word -> required.add(word.whole(), Occur.SHOULD));
        if (!rare.isEmpty()) {
            required.setMinimumNumberShouldMatch(Math.min(share, rare.size()));
            common.forEach(word -> main.add(word.whole(), Occur.SHOULD));
        }
        main.add(required.build(), Occur.MUST);
    }

    /** Asks for what several words mean together, and tells which words those are. */
    private boolean[] meant(List<String> terms, double most) throws IOException {
        boolean[] meant = new boolean[terms.size()];
        for (TextAnalysis.AskedConcept concept : analysis.conceptsOf(terms)) {
            var word = new AskedWord(new TermQuery(asked.text(concept.term())), null);
            (asked.frequency(concept.term()) > most ? common : rare).add(word);
            Arrays.fill(meant, concept.first(), concept.last() + 1, true);
        }
        return meant;
    }

    private void boostNames(String term) {
        if (weights.name() > 0) {
            better.add(new BoostQuery(named(Fields.NAME, term), weights.name()));
        }
        if (weights.organisation() > 0) {
            better.add(new BoostQuery(named(Fields.ORGANISATION, term), weights.organisation()));
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

    /** Neighbours that the index knows as one word: {@code tale gjenkjenning} asks for {@code talegjenkjenning} too. */
    private List<Query> joined(List<String> words) throws IOException {
        List<Query> joined = new ArrayList<>();
        if (weights.joined() == 0 || words.size() > MOST_JOINED) {
            return joined;
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
                if (asked.frequency(term) > 0) {
                    asked.add(any, term, 1);
                    found = true;
                }
            }
            if (found) {
                joined.add(new BoostQuery(any.build(), weights.joined()));
            }
        }
        return joined;
    }
}
