package no.algoritmetilsyn.task.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws figures of months as bars, as SVG. Each bar bears its figure, and of two beside each other the second one is hatched: nothing is
 * told by colour alone. The same stands in a table below.
 */
final class TrendDrawing {

    /**
     * Bars of one sort.
     *
     * @param values of each month; null where there is none
     */
    record Series(String name, List<Integer> values) {}

    private static final int MONTH = 64;
    private static final int HEIGHT = 160;
    private static final int TOP = 48;
    private static final int BELOW = 28;
    private static final int GAP = 8;
    private static final int SWATCH = 14;
    private static final int LETTER = 8;

    private final String id;
    private final List<String> months;
    private final List<Series> series;
    private final int most;

    /**
     * Looks for the highest bar.
     *
     * @param id of the drawing in the page
     * @param months what each is called, briefly
     */
    TrendDrawing(String id, List<String> months, List<Series> series) {
        this.id = id;
        this.months = months;
        this.series = series;
        this.most = series.stream()
                .flatMap(one -> one.values().stream())
                .filter(value -> value != null)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /**
     * The drawing.
     *
     * @param title what it is called
     * @param description what it shows, in a sentence
     */
    String svg(String title, String description) {
        int width = months.size() * MONTH;
        int height = TOP + HEIGHT + BELOW;
        var svg = new ArrayList<String>();
        svg.add(("<svg class=\"at-chart\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
                        + " aria-labelledby=\"%1$s-title %1$s-desc\" viewBox=\"0 0 %2$d %3$d\" width=\"%2$d\" height=\"%3$d\">"
                        + "<title id=\"%1$s-title\">%4$s</title><desc id=\"%1$s-desc\">%5$s</desc>"
                        + "<defs><pattern id=\"%1$s-hatched\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                        + "<rect class=\"at-chart-ground\" width=\"6\" height=\"6\"/><rect class=\"at-chart-line\" width=\"2.5\" height=\"6\"/></pattern></defs>")
                .formatted(id, width, height, escaped(title), escaped(description)));
        legend(svg);
        for (int month = 0; month < months.size(); month++) {
            for (int place = 0; place < series.size(); place++) {
                Integer value = series.get(place).values().get(month);
                if (value != null) {
                    bar(svg, month, place, value);
                }
            }
            svg.add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>"
                    .formatted(month * MONTH + MONTH / 2, TOP + HEIGHT + 18, escaped(months.get(month))));
        }
        svg.add("<path class=\"at-chart-axis\" d=\"M0 %1$d H%2$d\"/></svg>".formatted(TOP + HEIGHT, width));
        return String.join("", svg);
    }

    private void legend(List<String> svg) {
        int x = 0;
        for (int place = 0; place < series.size() && series.size() > 1; place++) {
            String name = series.get(place).name();
            svg.add("<rect %s x=\"%d\" y=\"2\" width=\"%3$d\" height=\"%3$d\"/><text x=\"%4$d\" y=\"14\">%5$s</text>"
                    .formatted(look(place), x + 1, SWATCH, x + SWATCH + GAP, escaped(name)));
            x += SWATCH + 3 * GAP + name.length() * LETTER;
        }
    }

    private void bar(List<String> svg, int month, int place, int value) {
        int wide = (MONTH - 2 * GAP) / series.size();
        int high = most == 0 ? 0 : Math.round((float) HEIGHT * value / most);
        int x = month * MONTH + GAP + place * wide;
        int y = TOP + HEIGHT - high;
        svg.add("<rect %s x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>".formatted(look(place), x, y, wide - 2, high));
        svg.add("<text class=\"at-chart-figure\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>"
                .formatted(x + wide / 2 - 1, y - 5, value));
    }

    private String look(int place) {
        return place == 0 ? "class=\"at-chart-bar\"" : "class=\"at-chart-other\" fill=\"url(#" + id + "-hatched)\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
