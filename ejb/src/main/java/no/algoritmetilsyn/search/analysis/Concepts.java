package no.algoritmetilsyn.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Other words for the same: abbreviations, synonyms, English words. Each line of {@code concepts.txt} is a concept; what
 * stands before {@code =>} is a way to ask for it, what stands behind (or everything, without an arrow) a way to write
 * it.
 */
final class Concepts {

    /** Words in order that mean something together. */
    private record Phrase(List<String> terms, int concept) {}

    /** A concept found in a text: the words from {@code first} to {@code last}. */
    record Found(int first, int last, String term) {}

    private static final char MARK = '\u0002';

    private final Map<String, Set<String>> asked = new HashMap<>();
    private final Map<String, Set<String>> written = new HashMap<>();
    private final Map<String, List<Phrase>> askedPhrases = new HashMap<>();
    private final Map<String, List<Phrase>> writtenPhrases = new HashMap<>();

    Concepts(Inflection inflection) {
        int number = 0;
        for (String line : Lists.read("concepts.txt")) {
            String[] sides = line.split("=>");
            for (int side = 0; side < sides.length; side++) {
                for (String entry : sides[side].split(",")) {
                    List<String> terms = Words.of(entry).stream()
                            .map(word -> inflection.term(word.text()))
                            .toList();
                    if (!terms.isEmpty()) {
                        add(terms, number, side == 0, sides.length == 1 || side == 1);
                    }
                }
            }
            number++;
        }
    }

    private void add(List<String> terms, int concept, boolean asks, boolean writes) {
        if (terms.size() == 1) {
            if (asks) {
                asked.computeIfAbsent(terms.get(0), key -> new LinkedHashSet<>())
                        .add(term(concept));
            }
            if (writes) {
                written.computeIfAbsent(terms.get(0), key -> new LinkedHashSet<>())
                        .add(term(concept));
            }
            return;
        }
        var phrase = new Phrase(terms, concept);
        if (asks) {
            askedPhrases.computeIfAbsent(terms.get(0), key -> new ArrayList<>()).add(phrase);
        }
        if (writes) {
            writtenPhrases
                    .computeIfAbsent(terms.get(0), key -> new ArrayList<>())
                    .add(phrase);
        }
    }

    private static String term(int concept) {
        return MARK + Integer.toString(concept, 36);
    }

    /** Concepts that a word of a text stands for. */
    Set<String> writtenAs(String term) {
        return written.getOrDefault(term, Set.of());
    }

    /** Concepts that a word of a query asks for. */
    Set<String> askedAs(String term) {
        return asked.getOrDefault(term, Set.of());
    }

    /** Concepts that several words of a text stand for together. */
    List<Found> writtenIn(List<String> terms) {
        return find(terms, writtenPhrases);
    }

    /** Concepts that several words of a query ask for together. */
    List<Found> askedIn(List<String> terms) {
        return find(terms, askedPhrases);
    }

    private static List<Found> find(List<String> terms, Map<String, List<Phrase>> phrases) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i + 1 < terms.size(); i++) {
            for (Phrase phrase : phrases.getOrDefault(terms.get(i), List.of())) {
                int end = i + phrase.terms().size();
                if (end <= terms.size() && terms.subList(i, end).equals(phrase.terms())) {
                    found.add(new Found(i, end - 1, term(phrase.concept())));
                }
            }
        }
        return found;
    }
}
