package no.algoritmetilsyn.algorithm.intake.file;

import jakarta.json.JsonValue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import no.algoritmetilsyn.text.CleanJson;

/**
 * Reads the file of a register, of any length: no more than one row and what follows it by a megabyte is held at a time.
 *
 * <p>A row that is broken is told by its number and hides none of the others.
 */
public final class RegisterFile {

    /** Most bytes of one row. */
    static final int LARGEST_ROW = 1 << 20;

    private static final int[] UTF8_MARK = {0xEF, 0xBB, 0xBF};

    private RegisterFile() {}

    /** A row as a format's own reader finds it: values by the names of the source. */
    @FunctionalInterface
    interface RawRow {
        Map<String, JsonValue> values() throws RowRejected;
    }

    /** Takes the rows of a format's own reader. */
    @FunctionalInterface
    interface RawSink {
        void row(long row, RawRow raw);
    }

    /**
     * Reads a file to its end.
     *
     * @throws UnreadableFile when it is not of this format at all
     */
    public static void read(ImportFormat format, InputStream stream, RowSink sink) throws IOException, UnreadableFile {
        var file = new BufferedInputStream(stream, 1 << 16);
        skipMark(file);
        var wording = new Wording(format);
        RawSink raws = (row, raw) -> take(row, raw, wording, sink);
        switch (format) {
            case NO_KI_CSV -> new OverviewTable(file, raws).read();
            case NL_JSON -> new JsonList(file, raws).read();
            case JSONL -> new JsonLines(file, raws).read();
        }
        wording.unknown().forEach(name -> sink.note(0, RowNote.UNKNOWN_COLUMN, java.util.List.of(name)));
    }

    private static void take(long row, RawRow raw, Wording wording, RowSink sink) {
        try {
            Map<String, JsonValue> values = new LinkedHashMap<>(raw.values());
            values.replaceAll((name, value) -> CleanJson.of(value));
            sink.row(wording.row(row, values));
            if (wording.leftOut()) {
                sink.note(row, RowNote.ADDRESS_LEFT_OUT, java.util.List.of());
            }
        } catch (RowRejected rejected) {
            sink.rejected(row, rejected.reason(), rejected.details());
        }
    }

    /** Steps over the mark that some programs put before UTF-8. */
    private static void skipMark(InputStream file) throws IOException, UnreadableFile {
        file.mark(UTF8_MARK.length);
        int first = file.read();
        int second = file.read();
        int third = file.read();
        if (first < 0) {
            throw new UnreadableFile(Rejection.EMPTY_FILE);
        }
        if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
            throw new UnreadableFile(Rejection.NOT_UTF8_FILE);
        }
        if (first != UTF8_MARK[0] || second != UTF8_MARK[1] || third != UTF8_MARK[2]) {
            file.reset();
        }
    }
}
