package no.algoritmetilsyn.letter.redaction.raster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is bound into one PDF: a front page, the contents with the page of each part, and the parts. Each page bears the title and its number.
 *
 * @param title stands first, and at the foot of each page
 * @param language tag of the words of the front page
 * @param front lines of the front page
 * @param contents heading of the contents
 * @param unread what is said of a file that cannot be bound, below the lines of its part
 */
public record Book(
        String title, String language, List<String> front, String contents, String unread, List<BookPart> parts) {

    private static final int MOST_PARTS = 2_000;

    /** The same with only those files that we made ourselves. */
    Book withoutForeign() {
        return new Book(
                title,
                language,
                front,
                contents,
                unread,
                parts.stream().map(part -> part.isForeign() ? told(part) : part).toList());
    }

    /** A part whose file cannot be bound, with the sentence that says so. */
    BookPart told(BookPart part) {
        var lines = new ArrayList<>(part.lines());
        lines.add(unread);
        return BookPart.text(part.caption(), lines);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            RasterJob.text(out, title);
            RasterJob.text(out, language);
            BookPart.lines(out, front);
            RasterJob.text(out, contents);
            RasterJob.text(out, unread);
            out.writeInt(parts.size());
            for (BookPart part : parts) {
                part.write(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Book read(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String title = RasterJob.text(in);
            String language = RasterJob.text(in);
            List<String> front = BookPart.lines(in);
            String contents = RasterJob.text(in);
            String unread = RasterJob.text(in);
            int count = RasterJob.bounded(in.readInt(), MOST_PARTS);
            List<BookPart> parts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                parts.add(BookPart.read(in));
            }
            return new Book(title, language, front, contents, unread, parts);
        }
    }
}
