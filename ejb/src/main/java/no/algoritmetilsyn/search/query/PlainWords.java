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
    private final BooleanQuery.Builder rare = new BooleanQuery.Builder();
    private final List<Query> common = new ArrayList<>();

    PlainWords(TextAnalysis analysis, QueryWeights weights, AskedTerms asked, WordPlan plan, boolean lenient) {
        this.analysis = analysis;
        this.weights = weights;
        this.asked = asked;
        this.plan = plan;
        this.lenient = lenient;
    }

    /** Adds the words to the query; there is at least one. */
    void addTo(BooleanQuery.Builder main, List<String> words) throws IOException {
        List<String> terms = words.stream().map(analysis::term).toList();
        double most = Math.max(1, asked.records() * (double) weights.common());
        boolean[] meant = meant(terms, most);
        int counted = 0;
        for (int i = 0; i < words.size(); i++) {
            Query unit = plan.query(words.get(i), terms.get(i));
            if (meant[i] && !lenient) {
                // The concept is asked for; its words apart say little.
                main.add(new BoostQuery(unit, APART), Occur.SHOULD);
                continue;
            }
            if (words.size() > 1 && asked.frequency(terms.get(i)) > most) {
                common.add(unit);
            } else {
                rare.add(unit, Occur.SHOULD);
                counted++;
            }
            boostNames(main, terms.get(i));
        }
        addJoined(main, words);
        addRequired(main, counted);
    }

    /** Asks for what several words mean together, and tells which words those are. */
    private boolean[] meant(List<String> terms, double most) throws IOException {
        boolean[] meant = new boolean[terms.size()];
        for (TextAnalysis.AskedConcept concept : analysis.conceptsOf(terms)) {
            var query = new TermQuery(asked.text(concept.term()));
            if (asked.frequency(concept.term()) > most) {
                common.add(query);
            } else {
                rare.add(query, Occur.SHOULD);
            }
            Arrays.fill(meant, concept.first(), concept.last() + 1, true);
        }
        return meant;
    }

    private void boostNames(BooleanQuery.Builder main, String term) {
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

    /** Neighbours that the index knows as one word: {@code tale gjenkjenning} asks for {@code talegjenkjenning} too. */
    private void addJoined(BooleanQuery.Builder main, List<String> words) throws IOException {
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
                if (asked.frequency(term) > 0) {
                    asked.add(any, term, 1);
                    found = true;
                }
            }
            if (found) {
                main.add(new BoostQuery(any.build(), weights.joined()), Occur.SHOULD);
            }
        }
    }

    /**
     * Adds what a record must hold: a share of the rare words, or, when there are none, some common one.
     *
     * @param counted how many rare words the share is taken of: concepts satisfy it, but do not raise it
     */
    private void addRequired(BooleanQuery.Builder main, int counted) {
        BooleanQuery required = rare.build();
        int all = required.clauses().size();
        if (all == 0) {
            var any = new BooleanQuery.Builder();
            common.forEach(unit -> any.add(unit, Occur.SHOULD));
            main.add(any.build(), Occur.MUST);
            return;
        }
        common.forEach(unit -> main.add(unit, Occur.SHOULD));
        if (all == 1) {
            main.add(required.clauses().get(0).getQuery(), Occur.MUST);
            return;
        }
        int share = Math.max(1, Math.round(counted * weights.coverage()));
        main.add(rare.setMinimumNumberShouldMatch(share).build(), Occur.MUST);
    }
}
