package no.algoritmetilsyn.letter.redaction.raster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.letter.print.LetterFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets plain text on pages. Signs that the font has not are left out. */
final class BookText {

    private static final float MARGIN = 56;
    private static final float SIZE = 10;
    private static final float LEADING = 15;
    private static final float TITLE = 15;
    private static final float FOOT = 24;
    private static final float COLUMN = 48;
    private static final PDRectangle A4 = PDRectangle.A4;
    private static final int LINES = (int) ((A4.getHeight() - 2 * MARGIN - 2 * LEADING) / LEADING);

    private final PDDocument document;
    private final PDType0Font font;

    /** A line of the contents: its text, and the page that it leads to; 0 for none. */
    record Entry(String text, int page) {}

    BookText(PDDocument document) throws IOException {
        this.document = document;
        this.font = PDType0Font.load(document, LetterFont.INTER.open(), true);
    }

    /** How many pages the contents take, whatever their numbers are. */
    int pagesOf(List<Entry> contents) throws IOException {
        return Math.max(1, (rows(contents).size() + LINES - 1) / LINES);
    }

    /** Pages with a heading and text. */
    List<PDPage> pages(String heading, List<String> text) throws IOException {
        List<Entry> rows = new ArrayList<>();
        for (String line : text) {
            for (String row : wrapped(line, width())) {
                rows.add(new Entry(row, 0));
            }
        }
        return set(heading, rows);
    }

    /** Pages of the contents. */
    List<PDPage> contents(String heading, List<Entry> contents) throws IOException {
        return set(heading, rows(contents));
    }

    private List<Entry> rows(List<Entry> contents) throws IOException {
        List<Entry> rows = new ArrayList<>();
        for (Entry entry : contents) {
            List<String> wrapped = wrapped(entry.text(), width() - COLUMN);
            for (int i = 0; i < wrapped.size(); i++) {
                rows.add(new Entry(wrapped.get(i), i == wrapped.size() - 1 ? entry.page() : 0));
            }
        }
        return rows;
    }

    private List<PDPage> set(String heading, List<Entry> rows) throws IOException {
        List<PDPage> pages = new ArrayList<>();
        for (int from = 0; from == 0 || from < rows.size(); from += LINES) {
            var page = new PDPage(A4);
            try (var content = new PDPageContentStream(document, page)) {
                float y = A4.getHeight() - MARGIN;
                show(content, cut(clean(heading), TITLE), TITLE, MARGIN, y);
                y -= 2 * LEADING;
                for (Entry row : rows.subList(from, Math.min(rows.size(), from + LINES))) {
                    show(content, row.text(), SIZE, MARGIN, y);
                    if (row.page() > 0) {
                        String number = String.valueOf(row.page());
                        show(content, number, SIZE, A4.getWidth() - MARGIN - wide(number, SIZE), y);
                    }
                    y -= LEADING;
                }
            }
            pages.add(page);
        }
        return pages;
    }

    /** Writes at the foot of a page what it is a part of, and its number. */
    void number(PDPage page, String title, int number, int all) throws IOException {
        PDRectangle box = page.getCropBox();
        String text = cut(clean(title) + "   " + number + " / " + all, SIZE);
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            float x = box.getLowerLeftX() + (box.getWidth() - wide(text, SIZE)) / 2;
            show(content, text, SIZE, Math.max(x, box.getLowerLeftX()), box.getLowerLeftY() + FOOT);
        }
    }

    private void show(PDPageContentStream content, String text, float size, float x, float y) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static float width() {
        return A4.getWidth() - 2 * MARGIN;
    }

    private float wide(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private String cut(String text, float size) throws IOException {
        String shown = text;
        while (wide(shown, size) > width() && shown.length() > 1) {
            shown = shown.substring(0, shown.length() - 1);
        }
        return shown;
    }

    private List<String> wrapped(String text, float width) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            var row = new StringBuilder();
            for (String word : clean(line).split(" ")) {
                String rest = word;
                if (row.length() > 0 && wide(row + " " + rest, SIZE) > width) {
                    rows.add(row.toString());
                    row.setLength(0);
                }
                while (wide(rest, SIZE) > width) {
                    int fits = rest.length();
                    while (fits > 1 && wide(rest.substring(0, fits), SIZE) > width) {
                        fits--;
                    }
                    rows.add(rest.substring(0, fits));
                    rest = rest.substring(fits);
                }
                row.append(row.length() == 0 ? "" : " ").append(rest);
            }
            rows.add(row.toString());
        }
        return rows;
    }

    private static String clean(String text) {
        return text.replace('\t', ' ')
                .codePoints()
                .filter(sign -> sign == ' ' || LetterFont.INTER.writes(sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
