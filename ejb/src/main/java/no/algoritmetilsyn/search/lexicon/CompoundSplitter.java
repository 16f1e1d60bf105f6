package no.algoritmetilsyn.search.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the parts of a compound: of all ways to cut the word into words of the lexicon, with linking letters between
 * them, the most probable one, provided it is more probable than the word being one piece.
 */
public final class CompoundSplitter {

    /** Shortest word that is looked at. */
    private static final int SHORTEST_WORD = 6;
    /** Longest word that is looked at: beyond it stand mistakes and addresses. */
    private static final int LONGEST_WORD = 64;
    /** Parts from this length on are split in their turn. */
    private static final int LONG_PART = 12;

    private static final int SHORTEST_PART = 2;
    private static final int MOST_PARTS = 5;

    private final Lexicon lexicon;
    private final SplitWeights weights;

    CompoundSplitter(Lexicon lexicon, SplitWeights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /**
     * The parts of a word.
     *
     * @param word in small letters
     * @return its parts in order, without linking letters; empty when it is not a compound
     */
    public List<String> split(String word) {
        int length = word.length();
        if (length < SHORTEST_WORD || length > LONGEST_WORD || lexicon.isWhole(word) || !isAlphabetic(word)) {
            return List.of();
        }
        double[][] cost = new double[length + 1][MOST_PARTS + 1];
        int[][] from = new int[length + 1][MOST_PARTS + 1];
        int[][] end = new int[length + 1][MOST_PARTS + 1];
        for (double[] row : cost) {
            java.util.Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        double best = lexicon.wholeCost(word, weights);
        int bestParts = 0;
        int bestStart = 0;
        for (int start = 0; start <= length - SHORTEST_PART; start++) {
            if (!isReached(cost[start])) {
                continue;
            }
            long hash = WordTable.next(WordTable.start(PartCosts.WORD), word.charAt(start));
            for (int stop = start + SHORTEST_PART; stop <= length - SHORTEST_PART; stop++) {
                hash = WordTable.next(hash, word.charAt(stop - 1));
                int packed = lexicon.part(WordTable.end(hash));
                if (packed != 0) {
                    extend(word, start, stop, packed, cost, from, end);
                }
            }
            if (start > 0) {
                double last = lexicon.lastCost(word, start, weights);
                for (int parts = 1; parts < MOST_PARTS; parts++) {
                    double total = cost[start][parts] + last;
                    if (total < best) {
                        best = total;
                        bestParts = parts;
                        bestStart = start;
                    }
                }
            }
        }
        return bestParts == 0 ? List.of() : parts(word, bestStart, bestParts, from, end);
    }

    /**
     * The parts of a word, and the parts of long parts as well: {@code ansiktsgjenkjenningssystem} gives {@code ansikt},
     * {@code gjenkjenningssystem}, {@code gjenkjenning} and {@code system}.
     *
     * @param word in small letters
     * @return all parts; empty when it is not a compound
     */
    public List<String> allParts(String word) {
        List<String> parts = split(word);
        if (parts.isEmpty()) {
            return parts;
        }
        List<String> all = new ArrayList<>(parts);
        for (String part : parts) {
            if (part.length() >= LONG_PART) {
                all.addAll(allParts(part));
            }
        }
        return all;
    }

    private static boolean isAlphabetic(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReached(double[] row) {
        for (double cost : row) {
            if (cost < Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    /** Writes down that a part may lie from {@code start} to {@code stop}, alone or with a linking letter behind it. */
    private void extend(String word, int start, int stop, int packed, double[][] cost, int[][] from, int[][] end) {
        double extra = weights.part(stop - start);
        reach(stop, start, stop, PartCosts.plain(packed) + extra, cost, from, end);
        if (stop < word.length() - SHORTEST_PART) {
            char link = word.charAt(stop);
            if (link == 's') {
                reach(stop + 1, start, stop, PartCosts.withS(packed) + extra, cost, from, end);
            } else if (link == 'e') {
                reach(stop + 1, start, stop, PartCosts.withE(packed) + extra, cost, from, end);
            }
        }
        if (stop - start > 3 && word.charAt(stop - 1) == word.charAt(stop - 2)) {
            // Of three equal consonants one is left out: trafikk + kork is written trafikkork.
            reach(stop - 1, start, stop, PartCosts.plain(packed) + extra + weights.tripled(), cost, from, end);
        }
    }

    private static void reach(int at, int start, int stop, double step, double[][] cost, int[][] from, int[][] end) {
        if (at <= start) {
            return;
        }
        for (int parts = 0; parts < MOST_PARTS - 1; parts++) {
            double total = cost[start][parts] + step;
            if (total < cost[at][parts + 1]) {
                cost[at][parts + 1] = total;
                from[at][parts + 1] = start;
                end[at][parts + 1] = stop;
            }
        }
    }

    private static List<String> parts(String word, int start, int count, int[][] from, int[][] end) {
        List<String> parts = new ArrayList<>();
        parts.add(word.substring(start));
        int at = start;
        for (int left = count; left > 0; left--) {
            parts.add(0, word.substring(from[at][left], end[at][left]));
            at = from[at][left];
        }
        return parts;
    }
}
