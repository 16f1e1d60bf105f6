package no.algoritmetilsyn.algorithm.intake.file;

import java.io.IOException;
import java.io.InputStream;
import no.algoritmetilsyn.algorithm.intake.file.RegisterFile.RawSink;

/** One JSON object a line; the number of a row is that of its line. */
final class JsonLines {

    private final Lines lines;
    private final RawSink sink;

    JsonLines(InputStream file, RawSink sink) {
        this.lines = new Lines(file);
        this.sink = sink;
    }

    void read() throws IOException, UnreadableFile {
        long number = 0;
        boolean any = false;
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            if (!any && !line.text().stripLeading().startsWith("{")) {
                throw new UnreadableFile(line.valid() ? Rejection.NOT_JSON : Rejection.NOT_UTF8_FILE);
            }
            any = true;
            Lines.Line read = line;
            sink.row(number, () -> JsonText.object(text(read)));
        }
        if (!any) {
            throw new UnreadableFile(Rejection.EMPTY_FILE);
        }
    }

    private static String text(Lines.Line line) throws RowRejected {
        if (line.tooLong()) {
            throw new RowRejected(Rejection.TOO_LARGE, Integer.toString(RegisterFile.LARGEST_ROW));
        }
        if (!line.valid()) {
            throw new RowRejected(Rejection.INVALID_UTF8);
        }
        return line.text();
    }
}
