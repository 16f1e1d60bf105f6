package no.algoritmetilsyn.search.index.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import no.algoritmetilsyn.search.index.SearchResult.FacetCount;

/** The largest of many counts. */
final class FacetCounts {

    private record Counted(int number, int count) {}

    /** Smallest first; of equal counts the value that comes later in the alphabet is the smaller one. */
    private static Comparator<Counted> order(Dictionary values) {
        return Comparator.comparingInt(Counted::count)
                .thenComparing(counted -> values.value(counted.number()), Comparator.reverseOrder());
    }

    private FacetCounts() {}

    /** The {@code size} largest and all chosen ones, largest first. */
    static List<FacetCount> largest(int[] counts, Dictionary values, Set<String> chosen, int size) {
        Comparator<Counted> order = order(values);
        var largest = new PriorityQueue<Counted>(order);
        List<Counted> kept = new ArrayList<>();
        for (int i = 1; i < counts.length && i <= values.size(); i++) {
            if (!chosen.isEmpty() && chosen.contains(values.value(i - 1))) {
                kept.add(new Counted(i - 1, counts[i]));
            } else if (counts[i] > 0
                    && (largest.size() < size || counts[i] >= largest.peek().count())) {
                largest.add(new Counted(i - 1, counts[i]));
                if (largest.size() > size) {
                    largest.poll();
                }
            }
        }
        kept.addAll(largest);
        kept.sort(order.reversed());
        return kept.stream()
                .map(counted -> {
                    String value = values.value(counted.number());
                    return new FacetCount(value, counted.count(), chosen.contains(value));
                })
                .toList();
    }
}
