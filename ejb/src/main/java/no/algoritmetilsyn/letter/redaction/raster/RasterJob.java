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
 * @param reading whether its text is only read, and nothing made
 * @param passages what is left out
 * @param lookedAt whether somebody has looked at what no machine can read in it
 */
record RasterJob(RasterFormat format, boolean reading, List<RasterPassage> passages, boolean lookedAt) {

    private static final int MOST_TEXT = 100_000;
    private static final int MOST_PASSAGES = 1_000;

    /** Asks for the text of a file. */
    static RasterJob reading(RasterFormat format) {
        return new RasterJob(format, true, List.of(), true);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(format.ordinal());
        out.writeBoolean(reading);
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
        boolean reading = in.readBoolean();
        boolean lookedAt = in.readBoolean();
        int count = bounded(in.readInt(), MOST_PASSAGES);
        List<RasterPassage> passages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int page = in.readInt();
            String words = text(in);
            RasterArea area =
                    in.readBoolean() ? new RasterArea(in.readInt(), in.readInt(), in.readInt(), in.readInt()) : null;
            passages.add(new RasterPassage(page, words, area, text(in), text(in)));
        }
        return new RasterJob(format, reading, passages, lookedAt);
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
