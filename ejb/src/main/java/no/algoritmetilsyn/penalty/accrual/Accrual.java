package no.algoritmetilsyn.penalty.accrual;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a coercive fine has come to at the end of a day (forvaltningsloven § 51). Nothing adds up by night: it is counted from the
 * terms and the dated facts whenever somebody asks, and never falls from one day to the next unless the order is annulled or
 * something is waived or taken off by an appeal.
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
     * @param day at the end of which it is counted, in Europe/Oslo
     * @param points of the order, each with its own terms and fate
     * @param whole what holds for all of them together
     */
    public static Accrual on(LocalDate day, List<Point> points, Whole whole) {
        if (whole.annulled() != null && !whole.annulled().isAfter(day)) {
            return of(new AccrualLine("", whole.annulled(), whole.annulled(), 0, 0, AccrualReason.ANNULLED, null));
        }
        List<AccrualLine> lines = new ArrayList<>();
        for (Point point : whole.cap() == null ? points : capped(points, whole.cap(), day)) {
            lines.addAll(point.lines(day));
        }
        long waived = whole.waiver() == null ? 0 : whole.waiver().of(lines);
        if (waived > 0) {
            lines.add(new AccrualLine("", day, day, 1, -waived, whole.waiver().reason(), null));
        }
        long reduced = whole.reduced() == null ? 0 : Math.min(whole.reduced(), AccrualLine.sum(lines));
        if (reduced > 0) {
            lines.add(new AccrualLine("", day, day, 1, -reduced, AccrualReason.REDUCED_ON_APPEAL, null));
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
     * The points under one cap. On the day on which they reach it together, what is left goes to them in the order in which the
     * decision names them; each is then capped at what it has got.
     */
    private static List<Point> capped(List<Point> points, long cap, LocalDate day) {
        List<Point> running = points.stream().filter(point -> point.runs(day)).toList();
        LocalDate reached = reached(running, cap, day);
        if (reached == null) {
            return points;
        }
        long left = cap - accrued(running, reached.minusDays(1));
        List<Point> capped = new ArrayList<>();
        for (Point point : points) {
            if (point.runs(day)) {
                long before = point.accrued(reached.minusDays(1));
                long share = Math.min(point.accrued(reached) - before, left);
                left -= share;
                capped.add(point.cappedAt(before + share));
            } else {
                capped.add(point);
            }
        }
        return capped;
    }

    /** The first day at the end of which points have come to a sum; null when they have not by the day asked about. */
    private static LocalDate reached(List<Point> points, long sum, LocalDate day) {
        LocalDate first = points.stream()
                .map(point -> point.terms().start())
                .min(LocalDate::compareTo)
                .orElse(day);
        if (first.isAfter(day) || accrued(points, day) < sum) {
            return null;
        }
        long tooEarly = -1;
        long enough = ChronoUnit.DAYS.between(first, day);
        while (enough - tooEarly > 1) {
            long middle = (tooEarly + enough) / 2;
            if (accrued(points, first.plusDays(middle)) < sum) {
                tooEarly = middle;
            } else {
                enough = middle;
            }
        }
        return first.plusDays(enough);
    }

    private static long accrued(List<Point> points, LocalDate day) {
        return points.stream().mapToLong(point -> point.accrued(day)).reduce(0, Math::addExact);
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

        private Point cappedAt(long kroner) {
            return new Point(terms.cappedAt(kroner), facts, unlawful);
        }

        private boolean runs(LocalDate day) {
            return unlawful == null && !facts.annulledBy(day);
        }

        /** Before anything is waived. */
        private long accrued(LocalDate day) {
            return AccrualLine.sum(new PointAccrual(terms, facts.unwaived(), day).lines());
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
     * @param waiver what was waived of the whole; null when nothing was, or when it was waived point by point
     * @param reduced kroner that appeals of claims have taken off (forvaltningsloven § 34); null when they have taken off none
     */
    public record Whole(Long cap, LocalDate annulled, Waiver waiver, Long reduced) {

        /** Nothing was taken off by an appeal. */
        public Whole(Long cap, LocalDate annulled, Waiver waiver) {
            this(cap, annulled, waiver, null);
        }
    }
}
