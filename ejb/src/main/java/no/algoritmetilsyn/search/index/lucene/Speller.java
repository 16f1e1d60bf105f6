package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.analysis.Word;
import no.algoritmetilsyn.search.analysis.Words;
import no.algoritmetilsyn.search.index.AccessFilter;
import no.algoritmetilsyn.search.query.Fields;
import no.algoritmetilsyn.search.query.Vocabulary;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds words of the index that look like one that is misspelt; only words that the asker may see somewhere. */
final class Speller implements Vocabulary {

    private static final int CANDIDATES = 5;
    private static final int TAKEN = 3;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private final IndexSearcher searcher;
    private final TermMemory terms;
    private final TextAnalysis analysis;
    private final AccessFilter access;

    /** A speller over what the asker may see. */
    Speller(IndexSearcher searcher, TermMemory terms, TextAnalysis analysis, AccessFilter access) {
        this.searcher = searcher;
        this.terms = terms;
        this.analysis = analysis;
        this.access = access;
    }

    @Override
    public int frequency(Term term) throws IOException {
        int frequency = terms.frequency(searcher.getIndexReader(), term);
        boolean known = frequency > 0
                && (access.isOpen() || Existence.of(searcher, Filters.visible(new TermQuery(term), access)));
        return known ? frequency : 0;
    }

    @Override
    public List<Term> beginning(String letters) throws IOException {
        return terms.beginning(searcher.getIndexReader(), letters);
    }

    @Override
    public List<String> corrections(String word) throws IOException {
        List<String> words = like(Fields.EXACT, word);
        // Misspelt parts of compounds: their vocabulary is that of the terms.
        return words.isEmpty() ? like(Fields.TEXT, analysis.term(word)) : words;
    }

    /**
     * The text with words that are rare or nowhere put right.
     *
     * @return the text the user may have meant, or null when every word is well
     */
    public String meant(String text) throws IOException {
        var meant = new StringBuilder();
        int at = 0;
        boolean changed = false;
        for (Word word : Words.of(text)) {
            meant.append(text, at, word.start());
            String better = isWell(word.text()) ? null : better(word.text());
            changed |= better != null;
            meant.append(better != null ? better : text.substring(word.start(), word.end()));
            at = word.end();
        }
        meant.append(text, at, text.length());
        return changed ? meant.toString() : null;
    }

    private boolean isWell(String word) throws IOException {
        return frequency(new Term(Fields.EXACT, word)) > 0
                || frequency(new Term(Fields.TEXT, analysis.term(word))) > 0
                || frequency(new Term(Fields.TEXT, analysis.plainTerm(word))) > 0;
    }

    private String better(String word) throws IOException {
        List<String> words = like(Fields.EXACT, word);
        return words.isEmpty() ? null : words.get(0);
    }

    private List<String> like(String field, String word) throws IOException {
        if (word.length() < SHORTEST || word.length() > LONGEST || word.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        var checker = new DirectSpellChecker();
        checker.setMinQueryLength(SHORTEST);
        // One letter may be wrong in a short word, two in a long one.
        checker.setMaxEdits(word.length() < 6 ? 1 : 2);
        checker.setMaxInspections(20);
        checker.setThresholdFrequency(0);
        SuggestWord[] found = checker.suggestSimilar(
                new Term(field, word), CANDIDATES, searcher.getIndexReader(), SuggestMode.SUGGEST_ALWAYS, 0.6f);
        List<String> words = new ArrayList<>();
        for (SuggestWord candidate : found) {
            if (words.size() < TAKEN && Existence.of(searcher, visible(field, candidate.string))) {
                words.add(candidate.string);
            }
        }
        return words;
    }

    private org.apache.lucene.search.Query visible(String field, String word) {
        return Filters.visible(new TermQuery(new Term(field, word)), access);
    }
}
