package no.algoritmetilsyn.letter.redaction.raster;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the process is asked for.
 *
 * @param format of the file
 * @param task what is done with it
 * @param page the one that is shown, from 1; 0 where none is
 * @param passages what is left out
 * @param lookedAt whether somebody has looked at what no machine can read in it
 */
record RasterJob(RasterFormat format, Task task, int page, List<RasterPassage> passages, boolean lookedAt) {

    /** What can be done with a file. */
    enum Task {
        /** Its text is read. */
        READ,
        /** One of its pages is drawn, and the text on it read. */
        SHOW,
        /** Another file is made of it, in which something is left out, or nothing. */
        MAKE,
        /** Several files are bound into one: what comes is a {@link Book}. */
        BIND
    }

    private static final int MOST_TEXT = 100_000;
    private static final int MOST_PASSAGES = 1_000;

    /** Asks for the text of a file. */
    static RasterJob reading(RasterFormat format) {
        return new RasterJob(format, Task.READ, 0, List.of(), true);
    }

    /** Asks for one of its pages. */
    static RasterJob showing(RasterFormat format, int page) {
        return new RasterJob(format, Task.SHOW, page, List.of(), true);
    }

    /** Asks for a book to be bound. */
    static RasterJob binding() {
        return new RasterJob(RasterFormat.PDF, Task.BIND, 0, List.of(), true);
    }

    /** Asks for another file, without some of its words. */
    static RasterJob making(RasterFormat format, List<RasterPassage> passages, boolean lookedAt) {
        return new RasterJob(format, Task.MAKE, 0, passages, lookedAt);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(format.ordinal());
        out.writeInt(task.ordinal());
        out.writeInt(page);
        out.writeBoolean(lookedAt);
        out.writeInt(passages.size());
        for (RasterPassage passage : passages) {
            out.writeInt(passage.page());
            text(out, passage.words());
            RasterArea area = passage.area();
            out.writeBoolean(area != null);
            if (area != null) {
                out.writeInt(area.left());
                out.writeInt(area.top());
                out.writeInt(area.width());
                out.writeInt(area.height());
            }
            text(out, passage.mark());
            text(out, passage.label());
        }
    }

    static RasterJob read(DataInputStream in) throws IOException {
        RasterFormat format = RasterFormat.values()[in.readInt()];
        Task task = Task.values()[bounded(in.readInt(), Task.values().length - 1)];
        int page = in.readInt();
        boolean lookedAt = in.readBoolean();
        int count = bounded(in.readInt(), MOST_PASSAGES);
        List<RasterPassage> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int on = in.readInt();
            String words = text(in);
            RasterArea area =
                    in.readBoolean() ? new RasterArea(in.readInt(), in.readInt(), in.readInt(), in.readInt()) : null;
            passages.add(new RasterPassage(on, words, area, text(in), text(in)));
        }
        return new RasterJob(format, task, page, passages, lookedAt);
    }

    /** Writes a text that may be missing. */
    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(bounded(length, MOST_TEXT)), StandardCharsets.UTF_8);
    }

    static int bounded(int number, int most) throws IOException {
        if (number < 0 || number > most) {
            throw new IOException("Not what was agreed");
        }
        return number;
    }
}
