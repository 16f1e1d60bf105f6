package no.algoritmetilsyn.algorithm.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words a field may hold, and what other registers call them. */
public final class Vocabulary {

    private final String name;
    private final List<String> words;
    private final Map<String, String> byAlias;
    private final Map<String, String> wordings;

    Vocabulary(String name, Map<String, List<String>> aliasesByWord) {
        this.name = name;
        this.words = List.copyOf(aliasesByWord.keySet());
        this.byAlias = new LinkedHashMap<>();
        words.forEach(word -> byAlias.put(key(word), word));
        this.wordings = new LinkedHashMap<>();
        aliasesByWord.forEach(
                (word, aliases) -> aliases.stream().findFirst().ifPresent(first -> wordings.put(word, first)));
        aliasesByWord.forEach((word, aliases) -> aliases.forEach(alias -> byAlias.putIfAbsent(key(alias), word)));
    }

    /** Its name, which is the middle of its message keys: {@code algorithm.<name>.<WORD>}. */
    public String name() {
        return name;
    }

    /** The words, in the order they are offered. */
    public List<String> words() {
        return words;
    }

    /** Whether this is one of the words. */
    public boolean has(String word) {
        return words.contains(word);
    }

    /** The word that another register's wording stands for, without regard to case and outer space. */
    public Optional<String> wordFor(String wording) {
        return Optional.ofNullable(byAlias.get(key(wording)));
    }

    /** How another register words one of the words, in plain language; empty where none does. */
    public Optional<String> wording(String word) {
        return Optional.ofNullable(wordings.get(word));
    }

    private static String key(String wording) {
        return wording.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
