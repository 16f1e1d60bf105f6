package no.algoritmetilsyn.search.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a lexicon out of words, of compounds with a known analysis, and of compounds it finds among the words itself: a
 * word that splits well teaches which words are first and last parts.
 */
final class LexiconBuilder {

    /** The word stands in the lexicon. */
    static final int KNOWN = 1;
    /** The word is known to be a part of compounds. */
    static final int ROOT = 2;
    /** The word is one piece, whatever it looks like. */
    static final int WHOLE = 4;
    /** The word is known to be a compound. */
    static final int COMPOUND = 8;

    private static final int ROUNDS = 2;
    private static final double PRIOR = 0.25;

    private final Map<String, Integer> words = new HashMap<>();
    private final List<String[]> compounds = new ArrayList<>();

    /** A word, with what is known about it. */
    LexiconBuilder word(String word, int flag) {
        words.merge(word, KNOWN | flag, (a, b) -> a | b);
        return this;
    }

    /** A compound: its first part, the linking letter or nothing, and its head. */
    LexiconBuilder compound(String word, String first, String link, String head) {
        words.merge(word, KNOWN | COMPOUND, (a, b) -> a | b);
        words.merge(first, KNOWN | ROOT, (a, b) -> a | b);
        words.merge(head, KNOWN | ROOT, (a, b) -> a | b);
        compounds.add(new String[] {first, link, head});
        return this;
    }

    /** The lexicon. */
    Lexicon build(String name) {
        WordTable flags = flags();
        var analysed = new PartCounts();
        compounds.forEach(compound -> analysed.add(compound[0], compound[1], compound[2], 1));
        PartCounts counts = analysed;
        Lexicon lexicon = lexicon(name, counts, flags);
        for (int round = 0; round < ROUNDS; round++) {
            counts = learnt(lexicon, analysed);
            lexicon = lexicon(name, counts, flags);
        }
        return lexicon;
    }

    private WordTable flags() {
        var flags = new WordTable();
        words.forEach((word, flag) -> {
            flags.put(WordTable.hash(word, 0, word.length(), PartCosts.WORD), flag);
            if ((flag & WHOLE) != 0) {
                String stem = Stems.of(word);
                flags.put(WordTable.hash(stem, 0, stem.length(), PartCosts.STEM), WHOLE);
            }
        });
        return flags;
    }

    private PartCounts learnt(Lexicon lexicon, PartCounts analysed) {
        var counts = new PartCounts();
        counts.addAll(analysed);
        CompoundSplitter splitter = lexicon.splitter();
        words.forEach((word, flag) -> {
            if ((flag & COMPOUND) == 0) {
                List<String> parts = splitter.split(word);
                if (parts.size() == 2) {
                    int between =
                            word.length() - parts.get(0).length() - parts.get(1).length();
                    String link = between == 1
                            ? word.substring(parts.get(0).length(), parts.get(0).length() + 1)
                            : "";
                    counts.add(parts.get(0), link, parts.get(1), 1);
                }
            }
        });
        return counts;
    }

    private Lexicon lexicon(String name, PartCounts counts, WordTable flags) {
        var costs = new WordTable();
        double vocabulary = Math.max(1, words.size());
        // Before anything has been seen every word is taken as fairly probable, or nothing would ever be split.
        double first = counts.total() == 0 ? PRIOR * 8_000 : counts.total() + PRIOR * vocabulary;
        double last = first;
        words.forEach((word, flag) -> {
            if (word.length() < 2 || word.length() == 2 && counts.first(word) < 3) {
                return;
            }
            double prior = (flag & ROOT) != 0 ? 3 * PRIOR : (flag & COMPOUND) != 0 ? PRIOR / 4 : PRIOR;
            double seen = -Math.log((counts.first(word) + prior) / first);
            String stem = Stems.of(word);
            double head = -Math.log((counts.last(stem) + prior) / last);
            costs.put(
                    WordTable.hash(word, 0, word.length(), PartCosts.WORD),
                    PartCosts.pack(
                            seen + counts.link(word, ""),
                            seen + counts.link(word, "s"),
                            seen + counts.link(word, "e"),
                            head));
        });
        stems(counts).forEach((stem, count) -> {
            if (stem.length() > 2) {
                double head = -Math.log(count / last);
                costs.put(
                        WordTable.hash(stem, 0, stem.length(), PartCosts.STEM),
                        PartCosts.pack(
                                Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, head));
            }
        });
        return new Lexicon(name, costs, flags);
    }

    /** How often stems are last parts, with what is taken for granted of words that stand in compounds. */
    private Map<String, Double> stems(PartCounts counts) {
        Map<String, Double> stems = new HashMap<>();
        counts.lastStems().forEach((stem, count) -> stems.put(stem, count + PRIOR));
        words.forEach((word, flag) -> {
            if ((flag & ROOT) != 0) {
                String stem = Stems.of(word);
                stems.put(stem, Math.max(stems.getOrDefault(stem, 0.0), counts.last(stem) + 3 * PRIOR));
            }
        });
        return stems;
    }
}
