package no.algoritmetilsyn.platform.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Writes a workbook of one sheet (Office Open XML, ECMA-376), row by row, of which nothing is kept in memory. The headings stay in view
 * when the sheet is scrolled. Texts are texts, also those that look like a formula and also when somebody edits the cell; numbers are numbers, and
 * days and moments are dates.
 */
public final class Workbook implements Closeable {

    /** The media type. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Longer texts are no longer opened by a spreadsheet. */
    static final int LONGEST = 32_767;

    /** So that the same rows are the same bytes, whenever they are written; no earlier time can be said. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Day 0 of a spreadsheet, which counts a day in 1900 that there was not: true from March of that year. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    private static final int NARROWEST = 12;
    private static final int WIDEST = 48;
    private static final int LETTERS = 26;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final ZipOutputStream zip;
    private final Writer out;
    private final int columns;
    private int rows;

    /**
     * Begins with the headings.
     *
     * @param output stays open
     * @param sheet what it is called: at most 31 characters, none of {@code []:*?/\}
     */
    public Workbook(OutputStream output, String sheet, List<String> headings) throws IOException {
        zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        columns = headings.size();
        part("[Content_Types].xml", WorkbookParts.types());
        part("_rels/.rels", WorkbookParts.ofPackage());
        part("xl/_rels/workbook.xml.rels", WorkbookParts.ofWorkbook());
        part("xl/workbook.xml", WorkbookParts.workbook(escaped(sheet)));
        part("xl/styles.xml", WorkbookParts.styles());
        begin("xl/worksheets/sheet1.xml");
        out.write(
                XML + "<worksheet xmlns=\"" + WorkbookParts.MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < columns; i++) {
            int width = Math.max(NARROWEST, Math.min(WIDEST, headings.get(i).length() + 4));
            out.write("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>".formatted(i + 1, width));
        }
        out.write("</cols><sheetData>");
        row(headings, WorkbookParts.HEADING);
    }

    /** A row: texts, numbers, {@link LocalDate}, {@link Instant} (shown in Norwegian time); null and what is empty leave a cell empty. */
    public void row(List<?> cells) throws IOException {
        row(cells, WorkbookParts.TEXT);
    }

    private void row(List<?> cells, int textStyle) throws IOException {
        rows++;
        out.write("<row r=\"" + rows + "\">");
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell != null && !cell.equals("")) {
                cell(name(i) + rows, cell, textStyle);
            }
        }
        out.write("</row>");
    }

    private void cell(String place, Object value, int textStyle) throws IOException {
        if (value instanceof Number number) {
            out.write("<c r=\"" + place + "\"><v>" + number + "</v></c>");
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST)) {
            out.write("<c r=\"" + place + "\" s=\"" + WorkbookParts.DAY + "\"><v>" + serial(day) + "</v></c>");
        } else if (value instanceof Instant moment) {
            LocalDateTime local = LocalDateTime.ofInstant(moment, AuthorityClock.ZONE);
            double part = local.toLocalTime().toSecondOfDay() / SECONDS_A_DAY;
            out.write("<c r=\"" + place + "\" s=\"" + WorkbookParts.MOMENT + "\"><v>"
                    + (serial(local.toLocalDate()) + part) + "</v></c>");
        } else {
            out.write("<c r=\"" + place + "\" s=\"" + textStyle + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                    + escaped(value.toString()) + "</t></is></c>");
        }
    }

    private static long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(EPOCH, day);
    }

    /** What a column is called: A to Z, AA and so on. */
    private static String name(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : name(column / LETTERS - 1) + last;
    }

    /** Ends the sheet, and the file. */
    @Override
    public void close() throws IOException {
        out.write("</sheetData><autoFilter ref=\"A1:" + name(columns - 1) + rows + "\"/></worksheet>");
        out.flush();
        zip.closeEntry();
        zip.finish();
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        out.write(XML + content);
        out.flush();
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
    }

    /** A text as XML can hold it, no longer than a cell can. What looks like the escape of a character is itself escaped. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        int length = 0;
        for (int i = 0; i < text.length() && length < LONGEST; length++) {
            int point = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(point) && ++length >= LONGEST) {
                break;
            }
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append(text.startsWith("\n", i + 1) ? "" : "\n");
                case '_' -> escaped.append(isEscape(text, i) ? "_x005F_" : "_");
                default -> escaped.appendCodePoint(isOfXml(point) ? point : '\uFFFD');
            }
            i += Character.charCount(point);
        }
        return escaped.toString();
    }

    /** Whether {@code _x} with four digits and a line stands here, which a spreadsheet takes for a character. */
    private static boolean isEscape(String text, int at) {
        return text.regionMatches(at, "_x", 0, 2)
                && at + 6 < text.length()
                && text.charAt(at + 6) == '_'
                && text.substring(at + 2, at + 6).chars().allMatch(digit -> Character.digit(digit, 16) >= 0);
    }

    private static boolean isOfXml(int point) {
        return point == '\t'
                || point == '\n'
                || point >= ' ' && !(point >= 0xD800 && point <= 0xDFFF) && point != 0xFFFE && point != 0xFFFF;
    }
}
