package no.algoritmetilsyn.process;

import java.util.ArrayList;
import java.util.List;

/** Texts of a {@link ProcessPicture}: in lines, as SVG. */
final class PictureText {

    /** From one line to the next. */
    static final int LINE_HEIGHT = 15;

    private PictureText() {}

    /**
     * The lines of a text.
     *
     * @param anchor {@code middle} around the point, {@code below} from it downwards, {@code start} to the right of it,
     *     {@code end} to the left
     */
    static String lines(double x, double y, List<String> lines, String anchor) {
        double first = anchor.equals("middle") ? y - (lines.size() - 1) * LINE_HEIGHT / 2.0 + 5 : y;
        var svg = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            svg.append("<text class=\"process-text %s\" x=\"%d\" y=\"%d\">%s</text>"
                    .formatted(
                            style(anchor), Math.round(x), Math.round(first + i * LINE_HEIGHT), escape(lines.get(i))));
        }
        return svg.toString();
    }

    private static String style(String anchor) {
        return switch (anchor) {
            case "start" -> "process-start";
            case "end" -> "process-last";
            default -> "process-middle";
        };
    }

    /** A text in lines of so many letters at most, where its words are no longer. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A text as XML has it. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
