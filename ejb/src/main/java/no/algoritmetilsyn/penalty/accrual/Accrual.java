package no.algoritmetilsyn.penalty.accrual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a coercive fine has come to at the end of a day (forvaltningsloven § 51). Nothing adds up by night: it is counted from the
 * terms and the dated facts whenever somebody asks, and never falls from one day to the next unless the order is annulled or
 * something is waived.
 *
 * @param lines why; their amounts are the total
 */
public record Accrual(List<AccrualLine> lines) {

    public Accrual {
        lines = List.copyOf(lines);
    }

    /**
     * Counts.
     *
     * @param points of the order, each with its own terms and fate
     * @param whole what holds for all of them together
     * @param day at the end of which it is counted, in Europe/Oslo
     */
    public static Accrual on(LocalDate day, List<Point> points, Whole whole) {
        if (whole.annulled() != null && !whole.annulled().isAfter(day)) {
            return of(new AccrualLine("", whole.annulled(), whole.annulled(), 0, 0, AccrualReason.ANNULLED, null));
        }
        List<AccrualLine> lines = new ArrayList<>();
        points.forEach(point -> lines.addAll(point.lines(day)));
        long above = whole.cap() == null ? 0 : AccrualLine.sum(lines) - whole.cap();
        if (above > 0) {
            lines.add(new AccrualLine("", day, day, 1, -above, AccrualReason.ABOVE_TOTAL_CAP, null));
        }
        long waived = whole.waiver() == null ? 0 : whole.waiver().of(lines);
        if (waived > 0) {
            lines.add(new AccrualLine("", day, day, 1, -waived, whole.waiver().reason(), null));
        }
        return new Accrual(lines);
    }

    /** Nothing is due, for one reason. */
    public static Accrual of(AccrualLine reason) {
        return new Accrual(List.of(reason));
    }

    /** Whole kroner, 0 or more. */
    public long total() {
        return AccrualLine.sum(lines);
    }

    /**
     * One point of an order.
     *
     * @param unlawful why its fine is not lawful, so that nothing accrues; null when it is
     */
    public record Point(Terms terms, Facts facts, AccrualReason unlawful) {

        /** A point whose fine is lawful. */
        public Point(Terms terms, Facts facts) {
            this(terms, facts, null);
        }

        /** The same point, refused for a reason; null leaves it lawful. */
        public Point refused(AccrualReason reason) {
            return new Point(terms, facts, reason);
        }

        private List<AccrualLine> lines(LocalDate day) {
            return unlawful == null
                    ? new PointAccrual(terms, facts, day).lines()
                    : List.of(new AccrualLine(terms.point(), terms.start(), terms.start(), 0, 0, unlawful, null));
        }
    }

    /**
     * What holds for all points together.
     *
     * @param cap whole kroner above which nothing accrues; null where there is no cap
     * @param annulled the day on which the order was annulled; null when it stands
     * @param waiver what was waived of the whole; null when nothing was
     */
    public record Whole(Long cap, LocalDate annulled, Waiver waiver) {}
}
