package no.algoritmetilsyn.lawbook.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of cells (RFC 4180): separated by commas, or by semicolons where the first line is. Each knows where it began. */
final class CsvText {

    /** One line of the table, which may go over several of the text. */
    record Record(int line, List<String> cells, boolean broken) {

        boolean isEmpty() {
            return !broken && cells.stream().allMatch(String::isEmpty);
        }
    }

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvText(String text) {
        this.text = text;
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        this.separator = first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    }

    /** All lines but empty ones; a broken one is the last, since nobody knows where the next would begin. */
    static List<Record> records(String text) {
        var csv = new CsvText(text.replace("\r\n", "\n").replace('\r', '\n'));
        List<Record> records = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            Record next = csv.next();
            if (!next.isEmpty()) {
                records.add(next);
            }
            if (next.broken) {
                break;
            }
        }
        return records;
    }

    private Record next() {
        int began = line;
        List<String> cells = new ArrayList<>();
        while (true) {
            String cell = peek() == QUOTE ? quoted() : plain();
            if (cell == null) {
                return new Record(began, List.of(), true);
            }
            cells.add(cell.strip());
            int ended = peek();
            at++;
            if (ended != separator) {
                line++;
                return new Record(began, cells, false);
            }
        }
    }

    /** The character to read, or a line end after the last one. */
    private int peek() {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    private String plain() {
        int from = at;
        while (peek() != separator && peek() != '\n') {
            if (peek() == QUOTE) {
                return null;
            }
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign == QUOTE && peek() != QUOTE) {
                return peek() == separator || peek() == '\n' ? cell.toString() : null;
            }
            if (sign == QUOTE) {
                at++;
            }
            if (sign == '\n') {
                line++;
            }
            cell.append(sign);
        }
        return null;
    }

    /** Writes a line with its end. */
    static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(sign -> sign == QUOTE || sign == ',' || sign == ';' || sign == '\n');
        return plain ? text : QUOTE + text.replace("\"", "\"\"") + QUOTE;
    }
}
