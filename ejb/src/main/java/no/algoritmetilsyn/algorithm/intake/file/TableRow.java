package no.algoritmetilsyn.algorithm.intake.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.text.CleanText;

/**
 * One row of a table with commas: its cells, or what is wrong with it.
 *
 * @param fault null for a row that can be read
 */
record TableRow(List<String> found, RowRejected fault) {

    /** The cells. */
    List<String> cells() throws RowRejected {
        if (fault != null) {
            throw fault;
        }
        return found;
    }

    /** Whether no cell holds anything. */
    boolean isEmpty() {
        return fault == null && found.stream().allMatch(CleanText::isMissing);
    }

    /** The row that begins with a line, and goes on in the next ones as long as a quotation mark is open. */
    static TableRow from(Lines.Line first, Lines lines) throws IOException {
        var parser = new Cells();
        var following = new ArrayList<Lines.Line>();
        boolean valid = first.valid();
        int length = first.text().length();
        Rejection fault = first.tooLong() ? Rejection.TOO_LARGE : parser.line(first.text());
        while (fault == null && parser.isOpen()) {
            Lines.Line next = lines.next();
            if (next == null) {
                fault = Rejection.QUOTING;
            } else {
                following.add(next);
                valid &= next.valid();
                length += next.text().length();
                boolean tooLarge = next.tooLong() || length > RegisterFile.LARGEST_ROW;
                fault = tooLarge ? Rejection.QUOTING : parser.line(next.text());
            }
        }
        if (fault != null) {
            lines.back(following);
            return new TableRow(
                    null,
                    fault == Rejection.TOO_LARGE
                            ? new RowRejected(fault, Integer.toString(RegisterFile.LARGEST_ROW))
                            : new RowRejected(fault));
        }
        return valid ? of(parser.cells) : new TableRow(null, new RowRejected(Rejection.INVALID_UTF8));
    }

    private static TableRow of(List<String> cells) {
        try {
            for (String cell : cells) {
                Utf8.requireStorable(cell);
            }
            return new TableRow(cells, null);
        } catch (RowRejected unstorable) {
            return new TableRow(null, unstorable);
        }
    }

    /** Cuts lines into cells (RFC 4180). */
    private static final class Cells {

        private enum At {
            START,
            PLAIN,
            QUOTED,
            CLOSED
        }

        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private At at = At.START;

        /** Whether the row goes on in the next line. */
        boolean isOpen() {
            return at == At.QUOTED;
        }

        /** Takes a line with its end; what is wrong with it, or null. */
        Rejection line(String line) {
            int end = line.length();
            for (int i = 0; i < line.length(); i++) {
                char character = line.charAt(i);
                if (at == At.QUOTED) {
                    quoted(character);
                } else if (character == '\n' || character == '\r' && i == end - 2) {
                    continue;
                } else if (character == ',') {
                    next();
                } else if (character == '"' && at != At.PLAIN) {
                    if (at == At.CLOSED) {
                        cell.append('"');
                    }
                    at = At.QUOTED;
                } else if (at == At.CLOSED) {
                    return Rejection.QUOTING;
                } else {
                    cell.append(character);
                    at = At.PLAIN;
                }
            }
            if (at != At.QUOTED) {
                next();
            }
            return null;
        }

        private void quoted(char character) {
            if (character == '"') {
                at = At.CLOSED;
            } else {
                cell.append(character);
            }
        }

        private void next() {
            cells.add(cell.toString());
            cell.setLength(0);
            at = At.START;
        }
    }
}
