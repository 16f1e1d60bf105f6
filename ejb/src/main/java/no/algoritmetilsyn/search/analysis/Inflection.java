package no.algoritmetilsyn.search.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.search.lexicon.Stems;

/**
 * One form for all inflections and both written forms of a word: Snowball, with a list of what it does not know
 * (irregular words, and nynorsk words that only differ in spelling).
 */
final class Inflection {

    private final Map<String, String> sameAs = new HashMap<>();

    /** Reads {@code same-word.txt}: first a word, then other forms of it. */
    Inflection() {
        for (String line : Lists.read("same-word.txt")) {
            String[] forms = line.split("\\s+");
            for (int i = 1; i < forms.length; i++) {
                sameAs.put(Spelling.normal(forms[i]), Spelling.normal(forms[0]));
            }
        }
        // A stem that only the listed word gives stands for its inflections as well.
        Map<String, String> stems = new HashMap<>();
        sameAs.forEach((form, word) -> stems.put(Stems.of(form), Stems.of(word)));
        sameAs.values().forEach(word -> stems.remove(Stems.of(word)));
        stems.forEach((from, to) -> sameAs.putIfAbsent("\u0000" + from, to));
    }

    /**
     * The term of a word.
     *
     * @param word in small letters
     */
    String term(String word) {
        String normal = bokmal(Spelling.normal(word));
        String same = sameAs.get(normal);
        if (same != null) {
            return Stems.of(same);
        }
        String stem = Stems.of(normal);
        return sameAs.getOrDefault("\u0000" + stem, stem);
    }

    /**
     * The term of a word whose parts are known: a part that is written otherwise makes another spelling of the whole.
     *
     * @param word in small letters
     * @param parts its parts in order; none when it is no compound
     */
    String term(String word, List<String> parts) {
        if (parts.isEmpty() || sameAs.containsKey(Spelling.normal(word))) {
            return term(word);
        }
        var usual = new StringBuilder();
        int at = 0;
        for (String part : parts) {
            int start = word.indexOf(part, at);
            if (start < 0) {
                return term(word);
            }
            usual.append(word, at, start).append(sameAs.getOrDefault(Spelling.normal(part), part));
            at = start + part.length();
        }
        return term(usual.append(word, at, word.length()).toString());
    }

    /** Endings that nynorsk writes otherwise. */
    private static String bokmal(String word) {
        int heit = word.length() > 7 ? word.lastIndexOf("heit") : -1;
        if (heit > 2 && word.length() - heit <= 8) {
            return word.substring(0, heit) + "het" + word.substring(heit + 4);
        }
        return word;
    }
}
