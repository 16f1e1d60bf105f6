package no.algoritmetilsyn.letter.redaction.raster;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a file that is bound of several.
 *
 * @param caption its line among the contents
 * @param lines what a page of its own says, before the file or instead of it; empty for no such page
 * @param format of its file; null where it has none
 * @param ours whether the file was made by us, and is taken as it is; another one is drawn anew
 * @param file empty where it has none
 */
public record BookPart(String caption, List<String> lines, RasterFormat format, boolean ours, byte[] file) {

    static final int MOST_LINES = 20_000;

    /** Only a line among the contents: the part is left out. */
    public static BookPart leftOut(String caption) {
        return text(caption, List.of());
    }

    /** Pages of text. */
    public static BookPart text(String caption, List<String> lines) {
        return new BookPart(caption, lines, null, false, new byte[0]);
    }

    /** Whether its file is drawn anew. */
    boolean isForeign() {
        return format != null && !ours;
    }

    void write(DataOutputStream out) throws IOException {
        RasterJob.text(out, caption);
        lines(out, lines);
        out.writeInt(format == null ? -1 : format.ordinal());
        out.writeBoolean(ours);
        out.writeInt(file.length);
        out.write(file);
    }

    static BookPart read(DataInputStream in) throws IOException {
        String caption = RasterJob.text(in);
        List<String> lines = lines(in);
        int format = in.readInt();
        boolean ours = in.readBoolean();
        byte[] file = in.readNBytes(RasterJob.bounded(in.readInt(), RasterAnswer.MOST_BYTES));
        return new BookPart(caption, lines, format < 0 ? null : RasterFormat.values()[format], ours, file);
    }

    static void lines(DataOutputStream out, List<String> lines) throws IOException {
        out.writeInt(lines.size());
        for (String line : lines) {
            RasterJob.text(out, line);
        }
    }

    static List<String> lines(DataInputStream in) throws IOException {
        int count = RasterJob.bounded(in.readInt(), MOST_LINES);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(RasterJob.text(in));
        }
        return lines;
    }
}
