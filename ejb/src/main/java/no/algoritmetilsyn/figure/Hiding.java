package no.algoritmetilsyn.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hides small numbers of a part in a year. Where the lines add up to a sum that other tables tell, a single hidden line would follow from it, and so
 * would hidden lines of one each: then the smallest line that is told is hidden as well.
 */
final class Hiding {

    private static final int FEWEST_LINES = 2;

    private Hiding() {}

    /**
     * The figures in the same order, some of them without what they tell.
     *
     * @param lines of one part and one year
     * @param bodies that each of them is about
     */
    static List<Figure> of(List<Figure> lines, List<Integer> bodies) {
        var hidden = new ArrayList<Integer>();
        IntStream.range(0, lines.size())
                .filter(place -> bodies.get(place) < SupervisionFigures.FEWEST)
                .forEach(hidden::add);
        while (lines.get(0).part().isPartition() && isFollowing(lines, hidden) && hidden.size() < lines.size()) {
            IntStream.range(0, lines.size())
                    .filter(place -> !hidden.contains(place))
                    .boxed()
                    .min(Comparator.comparing(place -> lines.get(place).number()))
                    .ifPresent(hidden::add);
        }
        return IntStream.range(0, lines.size())
                .mapToObj(place -> hidden.contains(place) ? lines.get(place).hidden() : lines.get(place))
                .toList();
    }

    /** Whether what is hidden follows from the sum. */
    private static boolean isFollowing(List<Figure> lines, List<Integer> hidden) {
        int sum = hidden.stream().mapToInt(place -> lines.get(place).number()).sum();
        return !hidden.isEmpty() && (hidden.size() < FEWEST_LINES || sum <= SupervisionFigures.FEWEST);
    }
}
