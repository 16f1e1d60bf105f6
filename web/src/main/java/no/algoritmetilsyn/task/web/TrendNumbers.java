package no.algoritmetilsyn.task.web;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.task.trend.TrendPart;
import no.algoritmetilsyn.task.trend.Trends.Figure;

/** Figures of months, found by what they are about. */
final class TrendNumbers {

    private record Key(TrendPart part, YearMonth month, String kind) {}

    /** What is told of a month, or of all months, in each column. */
    enum Column {
        RECEIVED,
        ENDED,
        /** Days from receipt to end, in the middle. */
        AGE,
        DECIDED,
        DUE,
        MISSED
    }

    private final Map<Key, Figure> figures = new HashMap<>();

    TrendNumbers(List<Figure> all) {
        all.forEach(figure -> figures.put(new Key(figure.part(), figure.month(), figure.kind()), figure));
    }

    /**
     * A figure. Where there was nothing, it is none, and nothing has a middle.
     *
     * @param month null for all months together
     * @param kind null for all kinds together
     */
    Integer of(Column column, YearMonth month, String kind) {
        return switch (column) {
            case RECEIVED -> number(TrendPart.RECEIVED, month, kind);
            case ENDED -> number(TrendPart.ENDED, month, kind);
            case AGE -> value(TrendPart.ENDED, month, kind);
            case DECIDED -> number(TrendPart.DECIDED, month, kind);
            case DUE -> number(TrendPart.DUE, month, kind);
            case MISSED ->
                number(TrendPart.DUE, month, kind) == 0 ? Integer.valueOf(0) : value(TrendPart.DUE, month, kind);
        };
    }

    private int number(TrendPart part, YearMonth month, String kind) {
        Figure figure = figures.get(new Key(part, month, kind));
        return figure == null ? 0 : figure.number();
    }

    private Integer value(TrendPart part, YearMonth month, String kind) {
        Figure figure = figures.get(new Key(part, month, kind));
        return figure == null || figure.value() == null ? null : (int) Math.round(figure.value());
    }
}
