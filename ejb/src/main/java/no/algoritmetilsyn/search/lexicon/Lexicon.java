package no.algoritmetilsyn.search.lexicon;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The words that compounds are split by: our own few, and what the operator has laid beside the server. */
public final class Lexicon {

    /** Last parts that look like words but are endings nearly always. */
    private static final Set<String> ENDINGS = Set.of(
            "ert", "elle", "het", "heten", "heter", "skaper", "skap", "skapet", "ene", "ane", "ing", "inga", "ingen",
            "inger", "else", "elsen", "elser", "lig", "leg", "lege", "lige", "sjon", "erte", "isk", "iske", "aktig",
            "bar", "som", "dom", "ande", "ende", "heit", "heita", "tet", "iv", "ell", "erer", "ere", "eren", "erne",
            "est", "este", "ast", "aste", "inne", "er", "en", "et", "ar", "te", "de", "st", "re", "ne", "le");

    /** Raised when the form of the file or what is learnt changes. */
    static final int EDITION = 1;

    private final String name;
    private final WordTable costs;
    private final WordTable flags;
    private final long fingerprint;

    Lexicon(String name, WordTable costs, WordTable flags) {
        this.name = name;
        this.costs = costs;
        this.flags = flags;
        this.fingerprint = costs.fingerprint() * 31 + flags.fingerprint();
    }

    /**
     * The best lexicon there is.
     *
     * @param folder where the operator has laid word lists, or null
     * @return a lexicon of those that could be read and of our own words
     * @throws IOException when a list is there and cannot be read
     */
    public static Lexicon load(Path folder) throws IOException {
        return LexiconFolder.read(folder);
    }

    /** Writes it down so that it need not be learnt again. */
    void write(Path file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(EDITION);
            out.writeUTF(name);
            costs.write(out);
            flags.write(out);
        }
    }

    /**
     * Reads one that was written down; nothing when another edition of this class has written it.
     *
     * @throws IOException when it cannot be read
     */
    static Optional<Lexicon> read(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return in.readInt() == EDITION
                    ? Optional.of(new Lexicon(in.readUTF(), WordTable.read(in), WordTable.read(in)))
                    : Optional.empty();
        }
    }

    /** A splitter by this lexicon. */
    public CompoundSplitter splitter() {
        return new CompoundSplitter(this, SplitWeights.USUAL);
    }

    /** What it was made of, for people. */
    public String name() {
        return name;
    }

    /** A number that changes when the lexicon does. */
    public long fingerprint() {
        return fingerprint;
    }

    /** Whether a word in small letters stands in the lexicon. */
    public boolean holds(String word) {
        return flags.get(WordTable.hash(word, 0, word.length(), PartCosts.WORD)) != 0;
    }

    /** How many words it holds. */
    public int size() {
        return flags.size();
    }

    boolean isWhole(String word) {
        return (flags.get(WordTable.hash(word, 0, word.length(), PartCosts.WORD)) & LexiconBuilder.WHOLE) != 0
                || (flags.get(stemHash(word)) & LexiconBuilder.WHOLE) != 0;
    }

    double wholeCost(String word, SplitWeights weights) {
        int flag = flags.get(WordTable.hash(word, 0, word.length(), PartCosts.WORD));
        if ((flag & LexiconBuilder.COMPOUND) != 0) {
            return Double.POSITIVE_INFINITY;
        }
        double longer = Math.max(0, word.length() - 12) * weights.perLetter();
        if ((flag & LexiconBuilder.ROOT) != 0) {
            return weights.rootWhole() + longer;
        }
        return (flag != 0 ? weights.knownWhole() : weights.unknownWhole()) + longer;
    }

    int part(long hash) {
        return costs.get(hash);
    }

    double lastCost(String word, int start, SplitWeights weights) {
        String last = word.substring(start);
        if (last.length() < 2 || ENDINGS.contains(last)) {
            return Double.POSITIVE_INFINITY;
        }
        int packed = costs.get(WordTable.hash(word, start, word.length(), PartCosts.WORD));
        double cost = packed == 0 ? Double.POSITIVE_INFINITY : PartCosts.last(packed);
        String stem = Stems.of(last);
        if (stem.length() > 2) {
            int byStem = costs.get(WordTable.hash(stem, 0, stem.length(), PartCosts.STEM));
            if (byStem != 0) {
                cost = Math.min(cost, PartCosts.last(byStem));
            }
        }
        return cost + weights.part(last.length());
    }

    private static long stemHash(String word) {
        String stem = Stems.of(word);
        return WordTable.hash(stem, 0, stem.length(), PartCosts.STEM);
    }
}
