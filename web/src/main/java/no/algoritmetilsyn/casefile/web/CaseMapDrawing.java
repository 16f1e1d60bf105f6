package no.algoritmetilsyn.casefile.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Link;

/**
 * Draws the map of a case as SVG: what came first stands to the left, and an arrow leads from each proceeding to what it has
 * led to. The same stands below it as a list of sentences, for those who do not see it.
 */
final class CaseMapDrawing {

    /** The lines of text in one box. */
    record Box(String kind, String reference, String state) {}

    private static final int WIDTH = 216;
    private static final int HEIGHT = 72;
    private static final int GAP_ACROSS = 132;
    private static final int GAP_DOWN = 20;
    private static final int MARGIN = 4;

    private final Map<UUID, Box> boxes;
    private final List<Link> links;
    private final Map<UUID, Integer> columns = new HashMap<>();
    private final Map<UUID, int[]> places = new HashMap<>();
    private int height;

    /**
     * Places the boxes.
     *
     * @param boxes words of each proceeding, in the order in which they are drawn
     * @param links between them
     */
    CaseMapDrawing(Map<UUID, Box> boxes, List<Link> links) {
        this.boxes = boxes;
        this.links = links;
        boxes.keySet().forEach(id -> column(id, new HashSet<>()));
        place();
    }

    /** One column to the right of all that it points to. Nothing points to what came later, but two windows might. */
    private int column(UUID id, Set<UUID> above) {
        Integer known = columns.get(id);
        if (known != null) {
            return known;
        }
        above.add(id);
        int column = links.stream()
                .filter(link -> link.from().equals(id) && !above.contains(link.to()))
                .mapToInt(link -> 1 + column(link.to(), above))
                .max()
                .orElse(0);
        above.remove(id);
        columns.put(id, column);
        return column;
    }

    private void place() {
        Map<Integer, Integer> filled = new HashMap<>();
        boxes.keySet().forEach(id -> {
            int column = columns.get(id);
            int line = filled.merge(column, 1, Integer::sum) - 1;
            int y = MARGIN + line * (HEIGHT + GAP_DOWN);
            places.put(id, new int[] {MARGIN + column * (WIDTH + GAP_ACROSS), y});
            height = Math.max(height, y + HEIGHT + MARGIN);
        });
    }

    /**
     * The drawing.
     *
     * @param title what a screen reader calls it
     * @param relations words of each kind of link, read from the left to the right
     */
    String svg(String title, Map<Link.Relation, String> relations) {
        int width = 2 * MARGIN
                + WIDTH
                + columns.values().stream().mapToInt(Integer::intValue).max().orElse(0) * (WIDTH + GAP_ACROSS);
        var svg = new ArrayList<String>();
        svg.add(("<svg class=\"at-map\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\""
                        + " viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">")
                .formatted(escaped(title), width, height, width, height));
        links.forEach(link -> svg.add(arrow(places.get(link.to()), places.get(link.from()))));
        // Above all lines: one that crosses a word would make it hard to read.
        links.forEach(
                link -> svg.add(label(places.get(link.to()), places.get(link.from()), relations.get(link.relation()))));
        boxes.forEach((id, words) -> svg.add(box(places.get(id), words)));
        svg.add("</svg>");
        return String.join("", svg);
    }

    private static String arrow(int[] from, int[] to) {
        int x1 = from[0] + WIDTH;
        int y1 = from[1] + HEIGHT / 2;
        int y2 = to[1] + HEIGHT / 2;
        int middle = (x1 + to[0]) / 2;
        return ("<path class=\"at-map-link\" d=\"M%d %d C%d %d %d %d %d %d\"/>"
                        + "<path class=\"at-map-head\" d=\"M%d %d l-8 -5 v10 z\"/>")
                .formatted(x1, y1, middle, y1, middle, y2, to[0] - 6, y2, to[0], y2);
    }

    private static String label(int[] from, int[] to, String words) {
        return "<text class=\"at-map-label\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>"
                .formatted((from[0] + WIDTH + to[0]) / 2, (from[1] + to[1] + HEIGHT) / 2 - 6, escaped(words));
    }

    private static String box(int[] at, Box words) {
        return ("<rect class=\"at-map-box\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>"
                        + "<text x=\"%d\" y=\"%d\" class=\"at-map-kind\">%s</text>"
                        + "<text x=\"%d\" y=\"%d\">%s</text><text x=\"%d\" y=\"%d\">%s</text>")
                .formatted(
                        at[0],
                        at[1],
                        WIDTH,
                        HEIGHT,
                        at[0] + 12,
                        at[1] + 22,
                        escaped(words.kind()),
                        at[0] + 12,
                        at[1] + 42,
                        escaped(words.reference()),
                        at[0] + 12,
                        at[1] + 61,
                        escaped(words.state()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
