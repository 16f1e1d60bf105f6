package no.algoritmetilsyn.algorithm.intake.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a file, each with its end; a few can be put back to be read again. */
final class Lines {

    /**
     * One line.
     *
     * @param text with the end of the line; with replacements where it is not valid, and without its rest where it is too long
     */
    record Line(String text, boolean valid, boolean tooLong) {

        boolean isBlank() {
            return valid && text.isBlank();
        }
    }

    private final InputStream file;
    private final Deque<Line> back = new ArrayDeque<>();
    private final RereadLimit again = new RereadLimit();

    Lines(InputStream file) {
        this.file = file;
    }

    /** The next line; null when there is none. */
    Line next() throws IOException {
        Line line = back.isEmpty() ? read() : back.pop();
        again.taken(line == null ? 0 : line.text().length());
        return line;
    }

    /** Puts lines back, to be read again in the same order; those that may not be are given up with the row before. */
    void back(List<Line> lines) {
        if (!again.allows(lines.stream().mapToInt(line -> line.text().length()).sum())) {
            return;
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            back.push(lines.get(i));
        }
    }

    private Line read() throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        int next = file.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0) {
            if (bytes.size() < RegisterFile.LARGEST_ROW) {
                bytes.write(next);
            } else {
                tooLong = true;
            }
            if (next == '\n') {
                break;
            }
            next = file.read();
        }
        Optional<String> text = Utf8.text(bytes.toByteArray());
        return new Line(
                text.orElseGet(() -> bytes.toString(StandardCharsets.UTF_8)), text.isPresent() || tooLong, tooLong);
    }
}
