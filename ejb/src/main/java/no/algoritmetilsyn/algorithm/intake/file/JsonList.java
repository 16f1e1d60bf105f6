package no.algoritmetilsyn.algorithm.intake.file;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.algoritmetilsyn.algorithm.intake.file.RegisterFile.RawSink;

/**
 * An array of objects, alone or as the first array of one object. It is cut into its elements by brackets and quotation
 * marks, and each is then read by itself, so that a broken one does not take the rest with it.
 */
final class JsonList {

    /** Where, in a stretch that has swallowed more than one element, the first of them is likely to end. */
    private static final Pattern BOUNDARY = Pattern.compile("\\}\\s*,\\s*(?=\\{)");

    private final PushbackInputStream file;
    private final RawSink sink;
    private long row;
    private final RereadLimit again = new RereadLimit();

    JsonList(InputStream file, RawSink sink) {
        this.file = new PushbackInputStream(file, RegisterFile.LARGEST_ROW + 1);
        this.sink = sink;
    }

    void read() throws IOException, UnreadableFile {
        enter();
        boolean separated = true;
        for (int next = skipSpace(); next != ']'; next = skipSpace()) {
            if (next < 0) {
                reject(++row, Rejection.TRUNCATED);
                return;
            }
            if (next == ',') {
                separated = true;
            } else if (element(next, separated)) {
                separated = false;
            } else {
                return;
            }
        }
    }

    /** Steps into the array. */
    private void enter() throws IOException, UnreadableFile {
        int first = skipSpace();
        if (first < 0) {
            throw new UnreadableFile(Rejection.EMPTY_FILE);
        }
        if (first == '{') {
            enterMember();
        } else if (first != '[') {
            throw new UnreadableFile(first < 0x80 ? Rejection.NOT_JSON : Rejection.NOT_UTF8_FILE);
        }
    }

    private void enterMember() throws IOException, UnreadableFile {
        int depth = 1;
        boolean inString = false;
        for (int next = file.read(); next >= 0; next = file.read()) {
            if (inString) {
                inString = next != '"';
                if (next == '\\') {
                    file.read();
                }
            } else if (next == '"') {
                inString = true;
            } else if (next == '[' && depth == 1) {
                return;
            } else if (next == '{' || next == '[') {
                depth++;
            } else if (next == '}' || next == ']') {
                depth--;
            }
        }
        throw new UnreadableFile(Rejection.NO_LIST);
    }

    /** Takes an element; false when the file has ended in it. */
    private boolean element(int first, boolean separated) throws IOException {
        row++;
        var bytes = new ByteArrayOutputStream(4096);
        End end = first == '{' || first == '[' ? collect(first, bytes) : scalar(first, bytes);
        String text = bytes.toString(StandardCharsets.ISO_8859_1);
        again.taken(text.length());
        if (end == End.WHOLE) {
            whole(bytes.toByteArray(), text, separated);
        } else if (resume(text)) {
            reject(row, Rejection.BROKEN_JSON);
        } else if (end == End.TOO_LARGE) {
            reject(row, Rejection.TOO_LARGE, Integer.toString(RegisterFile.LARGEST_ROW));
        } else {
            reject(row, Rejection.TRUNCATED);
            return false;
        }
        return true;
    }

    private enum End {
        WHOLE,
        TOO_LARGE,
        TRUNCATED
    }

    /** Collects an element up to the bracket that closes it; of one that is too large, steps over the rest. */
    private End collect(int first, ByteArrayOutputStream bytes) throws IOException {
        var brackets = new Brackets();
        for (int next = first; next >= 0; next = file.read()) {
            if (bytes.size() == RegisterFile.LARGEST_ROW) {
                file.unread(next);
                return resumable(bytes) ? End.TOO_LARGE : skip(brackets);
            }
            bytes.write(next);
            if (brackets.areClosedBy(next)) {
                return End.WHOLE;
            }
        }
        return End.TRUNCATED;
    }

    private End skip(Brackets brackets) throws IOException {
        int next = file.read();
        while (next >= 0 && !brackets.areClosedBy(next)) {
            next = file.read();
        }
        return End.TOO_LARGE;
    }

    /** Follows the brackets of an element, byte by byte, and knows those within strings apart. */
    private static final class Brackets {

        private int depth;
        private boolean inString;
        private boolean escaped;

        /** Takes the next byte; true when it closes the outermost bracket. */
        boolean areClosedBy(int next) {
            if (escaped) {
                escaped = false;
            } else if (inString) {
                escaped = next == '\\';
                inString = next != '"';
            } else if (next == '"') {
                inString = true;
            } else if (next == '{' || next == '[') {
                depth++;
            } else if (next == '}' || next == ']') {
                depth--;
                return depth == 0;
            }
            return false;
        }
    }

    private End scalar(int first, ByteArrayOutputStream bytes) throws IOException {
        int next = first;
        while (next >= 0 && next != ',' && next != ']' && bytes.size() < RegisterFile.LARGEST_ROW) {
            bytes.write(next);
            next = file.read();
        }
        if (next >= 0) {
            file.unread(next);
        }
        return End.WHOLE;
    }

    private static boolean resumable(ByteArrayOutputStream bytes) {
        return BOUNDARY.matcher(bytes.toString(StandardCharsets.ISO_8859_1)).find();
    }

    /**
     * Puts back what seems to follow the first element of a stretch; false when nothing does or it may not be read again.
     */
    private boolean resume(String stretch) throws IOException {
        Matcher boundary = BOUNDARY.matcher(stretch);
        if (!boundary.find() || !again.allows(stretch.length() - boundary.end())) {
            return false;
        }
        file.unread(("," + stretch.substring(boundary.end())).getBytes(StandardCharsets.ISO_8859_1));
        return true;
    }

    private void whole(byte[] element, String stretch, boolean separated) throws IOException {
        try {
            JsonObject object = JsonText.object(decoded(element, separated));
            sink.row(row, () -> object);
        } catch (RowRejected rejected) {
            if (rejected.reason() == Rejection.BROKEN_JSON && separated) {
                resume(stretch);
            }
            sink.row(row, () -> {
                throw rejected;
            });
        }
    }

    private static String decoded(byte[] element, boolean separated) throws RowRejected {
        if (!separated) {
            throw new RowRejected(Rejection.BROKEN_JSON);
        }
        return Utf8.text(element).orElseThrow(() -> new RowRejected(Rejection.INVALID_UTF8));
    }

    private void reject(long number, Rejection reason, String... details) {
        sink.row(number, () -> {
            throw new RowRejected(reason, details);
        });
    }

    private int skipSpace() throws IOException {
        int next = file.read();
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            next = file.read();
        }
        return next;
    }
}
