package no.algoritmetilsyn.search.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.algoritmetilsyn.search.lexicon.CompoundSplitter;
import no.algoritmetilsyn.search.lexicon.Lexicon;

/**
 * Makes terms of texts and of queries.
 *
 * <p>Compounds are split in texts only: a query for {@code system} finds {@code ansiktsgjenkjenningssystem}, a query for
 * the compound does not find every system. Nothing is left out for being common.
 */
public final class TextAnalysis {

    /**
     * Raised when the same words give other terms, or the same record another version, another place in an order or other
     * values to filter by, than before: an index that was made otherwise is built anew.
     */
    private static final int EDITION = 5;

    /** Words kept in memory with their terms, far more than what a language uses often. */
    private static final int CACHED = 150_000;

    private static final char PLAIN = '\u0001';

    private final Lexicon lexicon;
    private final CompoundSplitter splitter;
    private final String fingerprint;
    private final Inflection inflection = new Inflection();
    private final Concepts concepts = new Concepts(inflection);
    private final Map<String, String[]> cache = new ConcurrentHashMap<>();
    private final Map<String, List<String>> cachedParts = new ConcurrentHashMap<>();

    /** An analysis that splits by a lexicon. */
    public TextAnalysis(Lexicon lexicon) {
        this.lexicon = lexicon;
        splitter = lexicon.splitter();
        fingerprint = EDITION + "-" + Long.toHexString(lexicon.fingerprint()) + "-" + Long.toHexString(lists());
    }

    private static long lists() {
        long lists = 0;
        for (String name : List.of("same-word.txt", "concepts.txt")) {
            lists = lists * 31 + Lists.read(name).hashCode();
        }
        return lists;
    }

    /** What it splits by, for people. */
    public String lexiconName() {
        return lexicon.name();
    }

    /** Changes when the same text would give other terms; an index made under another one is to be rebuilt. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The tokens of a text, in order of where they begin. */
    public List<Token> tokens(String text) {
        List<Word> words = Words.of(text);
        List<Token> tokens = new ArrayList<>(words.size() + 4);
        List<String> terms = new ArrayList<>(words.size());
        for (Word word : words) {
            String[] of = terms(word.text());
            terms.add(of[0]);
            tokens.add(new Token(word.text(), word.start(), word.end(), of));
        }
        for (Concepts.Found found : concepts.writtenIn(terms)) {
            tokens.add(new Token(
                    null,
                    words.get(found.first()).start(),
                    words.get(found.last()).end(),
                    new String[] {found.term()}));
        }
        return tokens;
    }

    /** All terms of a word of a text; the first is its own. */
    public String[] terms(String word) {
        String[] known = cache.get(word);
        if (known != null) {
            return known;
        }
        Set<String> terms = new LinkedHashSet<>();
        terms.add(inflection.term(word, parts(word)));
        List<String> parts = splitter.allParts(word);
        parts.forEach(part -> terms.add(inflection.term(part)));
        for (String term : List.copyOf(terms)) {
            String plain = Spelling.plain(term);
            if (!plain.equals(term)) {
                terms.add(PLAIN + plain);
            }
            terms.addAll(concepts.writtenAs(term));
        }
        String[] made = terms.toArray(String[]::new);
        if (cache.size() >= CACHED) {
            cache.clear();
        }
        cache.put(word, made);
        return made;
    }

    /** The term that a word of a query asks for. */
    public String term(String word) {
        return terms(word)[0];
    }

    /** The term for the plain spelling of a word, as {@link #terms} gives it for words with other letters. */
    public String plainTerm(String word) {
        return PLAIN + Spelling.plain(term(word));
    }

    /** Terms of the concepts that a term asks for. */
    public Set<String> concepts(String term) {
        return concepts.askedAs(term);
    }

    /** Where several words of a query ask for a concept together. */
    public List<AskedConcept> conceptsOf(List<String> terms) {
        return concepts.askedIn(terms).stream()
                .map(found -> new AskedConcept(found.first(), found.last(), found.term()))
                .toList();
    }

    /** Parts of a compound; empty when it is none. */
    public List<String> parts(String word) {
        List<String> known = cachedParts.get(word);
        if (known != null) {
            return known;
        }
        List<String> made = splitter.split(word);
        if (cachedParts.size() >= CACHED) {
            cachedParts.clear();
        }
        cachedParts.put(word, made);
        return made;
    }

    /** Parts of a compound in a query, as terms; empty when it is none. */
    public List<String> partTerms(String word) {
        return parts(word).stream().map(inflection::term).toList();
    }

    /**
     * A concept that words of a query ask for together.
     *
     * @param first index of the first word
     * @param last index of the last
     * @param term term of the concept
     */
    public record AskedConcept(int first, int last, String term) {}
}
