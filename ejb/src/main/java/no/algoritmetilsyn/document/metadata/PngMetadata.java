package no.algoritmetilsyn.document.metadata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** PNG (ISO/IEC 15948): only the chunks that say how the picture looks are kept, and nothing after its end. */
final class PngMetadata {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /**
     * The four that every reader knows, and those that change how colours, transparency and movement are drawn. A colour
     * profile is not among them: that of a screenshot is named after the screen.
     */
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "cICP", "sBIT", "bKGD", "hIST", "sPLT",
            "pHYs", "acTL", "fcTL", "fdAT");

    private PngMetadata() {}

    static boolean isPng(byte[] bytes) {
        return bytes.length > SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /**
     * The picture without the other chunks.
     *
     * @throws IOException when a chunk is cut off
     */
    static byte[] remove(byte[] png) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(png));
        var bytes = new ByteArrayOutputStream(png.length);
        var out = new DataOutputStream(bytes);
        out.write(in.readNBytes(SIGNATURE.length));
        String kind;
        do {
            int length = in.readInt();
            byte[] name = in.readNBytes(4);
            kind = new String(name, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > png.length) {
                throw new IOException("a chunk is longer than the file");
            }
            byte[] content = new byte[length + 4];
            in.readFully(content);
            if (KEPT.contains(kind)) {
                out.writeInt(length);
                out.write(name);
                out.write(content);
            }
        } while (!kind.equals("IEND"));
        return bytes.toByteArray();
    }
}
