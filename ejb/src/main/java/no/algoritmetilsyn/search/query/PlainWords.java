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
    /** What is part of what a word finds. */
    private final List<Query> better = new ArrayList<>();
    /** What adds to the score, but is not enough to be found by. */
    private final List<Query> further = new ArrayList<>();

    private int share;

    PlainWords(TextAnalysis analysis, QueryWeights weights, AskedTerms asked, WordPlan plan, boolean lenient) {
        this.analysis = analysis;
        this.weights = weights;
        this.asked = asked;
        this.plan = plan;
        this.lenient = lenient;
    }

    /** Reads the words, of which there is at least one. */
    void read(List<String> words) throws IOException {
        List<String> terms = words.stream().map(analysis::term).toList();
        double most = Math.max(1, asked.records() * (double) weights.common());
        boolean[] meant = meant(terms, most);
        int counted = 0;
        for (int i = 0; i < words.size(); i++) {
            AskedWord word = plan.query(words.get(i), terms.get(i));
            if (meant[i] && !lenient) {
                // The concept is asked for; its words apart say little.
                further.add(new BoostQuery(word.whole(), APART));
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
        addJoined(words);
        // A share of the rare words must be there; concepts satisfy it, but do not raise it.
        share = Math.max(1, Math.round(counted * weights.coverage()));
    }

    /** Whether all that {@link #addSideBySide} adds finds the same as what {@link #addNested} adds. */
    boolean isAnyEnough() {
        return share == 1 && further.isEmpty() && (common.isEmpty() || rare.isEmpty());
    }

    /** Adds all that counts as alternatives, which Lucene goes through fastest; they may find more than they should. */
    void addSideBySide(BooleanQuery.Builder main) {
        rare.forEach(word -> word.addTo(main));
        common.forEach(word -> word.addTo(main));
        better.forEach(query -> main.add(query, Occur.SHOULD));
        further.forEach(query -> main.add(query, Occur.SHOULD));
    }

    /** Adds what a record must hold, a share of the rare words or else some common one, and all that is better. */
    void addNested(BooleanQuery.Builder main) {
        var required = new BooleanQuery.Builder();
        (rare.isEmpty() ? common : rare).forEach(word -> required.add(word.whole(), Occur.SHOULD));
        if (!rare.isEmpty()) {
            required.setMinimumNumberShouldMatch(Math.min(share, rare.size()));
            common.forEach(word -> main.add(word.whole(), Occur.SHOULD));
        }
        main.add(required.build(), Occur.MUST);
        better.forEach(query -> main.add(query, Occur.SHOULD));
        further.forEach(query -> main.add(query, Occur.SHOULD));
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
    private void addJoined(List<String> words) throws IOException {
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
                further.add(new BoostQuery(any.build(), weights.joined()));
            }
        }
    }
}
