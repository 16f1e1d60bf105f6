package no.algoritmetilsyn.search.lexicon;

import java.util.HashMap;
import java.util.Map;

/** How often words were seen as first and last parts, and with which linking letter. */
final class PartCounts {

    private static final double LINK_PRIOR = 4;

    private final Map<String, Double> firsts = new HashMap<>();
    private final Map<String, Double> lasts = new HashMap<>();
    private final Map<String, Double> links = new HashMap<>();
    private final Map<String, Double> endings = new HashMap<>();
    private double total;

    void add(String first, String link, String last, double count) {
        firsts.merge(first, count, Double::sum);
        lasts.merge(Stems.of(last), count, Double::sum);
        links.merge(first + '/' + link, count, Double::sum);
        String ending = ending(first);
        endings.merge(ending, count, Double::sum);
        endings.merge(ending + '/' + link, count, Double::sum);
        total += count;
    }

    void addAll(PartCounts other) {
        other.firsts.forEach((key, count) -> firsts.merge(key, count, Double::sum));
        other.lasts.forEach((key, count) -> lasts.merge(key, count, Double::sum));
        other.links.forEach((key, count) -> links.merge(key, count, Double::sum));
        other.endings.forEach((key, count) -> endings.merge(key, count, Double::sum));
        total += other.total;
    }

    double total() {
        return total;
    }

    double first(String word) {
        return firsts.getOrDefault(word, 0.0);
    }

    double last(String stem) {
        return lasts.getOrDefault(stem, 0.0);
    }

    Map<String, Double> lastStems() {
        return lasts;
    }

    /** Cost of a linking letter behind a first part, judged by the part itself and by words that end like it. */
    double link(String first, String link) {
        String ending = ending(first);
        double usual = link.isEmpty() ? 0.72 : link.equals("s") ? 0.23 : 0.05;
        double byEnding =
                (endings.getOrDefault(ending + '/' + link, 0.0) + 4 * usual) / (endings.getOrDefault(ending, 0.0) + 4);
        double seen =
                (links.getOrDefault(first + '/' + link, 0.0) + LINK_PRIOR * byEnding) / (first(first) + LINK_PRIOR);
        return -Math.log(seen);
    }

    private static String ending(String word) {
        return word.length() <= 3 ? word : word.substring(word.length() - 3);
    }
}
