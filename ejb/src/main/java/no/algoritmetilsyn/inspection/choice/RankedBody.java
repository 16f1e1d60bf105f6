package no.algoritmetilsyn.inspection.choice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A body with its sum, line by line.
 *
 * @param inspectedOn the day on which it was last told of an inspection; null when it never was
 * @param lines one for each weight that holds, also those that come to nothing
 */
public record RankedBody(String number, String name, LocalDate inspectedOn, List<Line> lines) {

    /**
     * A line of the sum.
     *
     * @param count how many there are
     * @param counted how many of them count
     * @param sum points for each times those that count
     */
    public record Line(Weight weight, long count, long counted, long sum) {

        static Line of(Weight weight, long count) {
            long counted = Math.min(count, weight.most());
            return new Line(weight, count, counted, counted * weight.points());
        }
    }

    static RankedBody of(
            String number, String name, LocalDate inspectedOn, Map<Factor, Long> counts, List<Weight> weights) {
        return new RankedBody(
                number,
                name,
                inspectedOn,
                weights.stream()
                        .map(weight -> Line.of(weight, counts.getOrDefault(weight.factor(), 0L)))
                        .toList());
    }

    /** The sum of its lines. */
    public long total() {
        return lines.stream().mapToLong(Line::sum).sum();
    }
}
