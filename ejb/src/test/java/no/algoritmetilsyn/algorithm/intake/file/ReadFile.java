package no.algoritmetilsyn.algorithm.intake.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is read from a file. */
final class ReadFile implements RowSink {

    final List<FileRow> rows = new ArrayList<>();
    final List<String> rejected = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    static ReadFile of(ImportFormat format, String text) throws UnreadableFile {
        return of(format, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadFile of(ImportFormat format, byte[] bytes) throws UnreadableFile {
        return of(format, new ByteArrayInputStream(bytes));
    }

    static ReadFile of(ImportFormat format, InputStream stream) throws UnreadableFile {
        var read = new ReadFile();
        try {
            RegisterFile.read(format, stream, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** Numbers and titles of the rows that can be taken. */
    List<String> titles() {
        return rows.stream()
                .map(row -> row.row() + " " + row.content().text("name"))
                .toList();
    }

    @Override
    public void row(FileRow row) {
        rows.add(row);
    }

    @Override
    public void rejected(long row, Rejection reason, List<String> details) {
        rejected.add(row + " " + reason);
    }

    @Override
    public void note(long row, RowNote note, List<String> details) {
        notes.add(row + " " + note);
    }
}
