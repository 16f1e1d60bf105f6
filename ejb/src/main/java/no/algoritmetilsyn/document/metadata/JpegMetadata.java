package no.algoritmetilsyn.document.metadata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * JPEG (ISO/IEC 10918-1): application segments and comments are left out, but those that say how colours are meant, and
 * everything after the end of the picture. How the picture is to be turned is written down anew, alone.
 */
public final class JpegMetadata {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int APPLICATION = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int LAST_APPLICATION = 0xef;
    private static final int COMMENT = 0xfe;

    /** Tag of the orientation, and the kind of its value, a number of two bytes (Exif 2.32, 4.6.2 and 4.6.4). */
    private static final int ORIENTATION = 0x0112;

    private static final int SHORT = 3;

    private final byte[] in;
    private final ByteArrayOutputStream out;
    private int at;
    private boolean turned;

    private JpegMetadata(byte[] in) {
        this.in = in;
        this.out = new ByteArrayOutputStream(in.length);
    }

    static boolean isJpeg(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == START && (bytes[2] & 0xff) == 0xff;
    }

    /**
     * The picture without the other segments.
     *
     * @throws IOException when it is cut off inside a segment
     */
    static byte[] remove(byte[] jpeg) throws IOException {
        return new JpegMetadata(jpeg).remove();
    }

    /** How a picture is to be turned (Exif 2.32, 4.6.4); 1 where nothing says so, or it is cut off. */
    public static int orientation(byte[] jpeg) {
        if (!isJpeg(jpeg)) {
            return 1;
        }
        var metadata = new JpegMetadata(jpeg);
        try {
            metadata.at = 2;
            for (int marker = metadata.marker(); marker != END && marker != SCAN; marker = metadata.marker()) {
                OptionalInt turn = marker == EXIF ? metadata.turn() : OptionalInt.empty();
                if (turn.isPresent()) {
                    return turn.getAsInt();
                }
                metadata.at += metadata.length();
            }
        } catch (IOException cutOff) {
            return 1;
        }
        return 1;
    }

    private OptionalInt turn() throws IOException {
        return orientation(ByteBuffer.wrap(in, at + 2, length() - 2).slice());
    }

    private byte[] remove() throws IOException {
        out.write(in, 0, 2);
        at = 2;
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker);
            if (marker == SCAN) {
                scan();
            }
        }
        out.write(0xff);
        out.write(END);
        return out.toByteArray();
    }

    /** The next marker; a picture without its end is taken to end where the bytes do. */
    private int marker() throws IOException {
        while (at < in.length && (in[at] & 0xff) == 0xff && at + 1 < in.length && (in[at + 1] & 0xff) == 0xff) {
            at++;
        }
        if (at + 1 >= in.length) {
            return END;
        }
        if ((in[at] & 0xff) != 0xff) {
            throw new IOException("no marker at " + at);
        }
        int marker = in[at + 1] & 0xff;
        at += 2;
        return marker;
    }

    /** Of the segment that begins here. */
    private int length() throws IOException {
        if (at + 2 > in.length) {
            throw new IOException("cut off");
        }
        int length = (in[at] & 0xff) << 8 | in[at + 1] & 0xff;
        if (length < 2 || at + length > in.length) {
            throw new IOException("a segment is longer than the file");
        }
        return length;
    }

    private void segment(int marker) throws IOException {
        int length = length();
        if (isKept(marker)) {
            write(marker, in, at + 2, length - 2);
        } else if (marker == EXIF && !turned) {
            turn().ifPresent(this::turn);
        }
        at += length;
    }

    private boolean isKept(int marker) {
        if (marker == COMMENT) {
            return false;
        }
        if (marker < APPLICATION || marker > LAST_APPLICATION) {
            return true;
        }
        return marker == APPLICATION && begins("JFIF\0")
                || marker == PROFILE && begins("ICC_PROFILE\0")
                || marker == ADOBE && begins("Adobe");
    }

    private boolean begins(String word) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (at + 2 + i >= in.length || in[at + 2 + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private void write(int marker, byte[] from, int start, int length) {
        out.write(0xff);
        out.write(marker);
        out.write(length + 2 >> 8);
        out.write(length + 2);
        out.write(from, start, length);
    }

    /** The picture itself, up to the marker after it; 0 and restart markers belong to it. */
    private void scan() {
        int start = at;
        while (at + 1 < in.length) {
            int next = in[at + 1] & 0xff;
            boolean marker = (in[at] & 0xff) == 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7);
            if (marker) {
                break;
            }
            at++;
        }
        if (at + 1 >= in.length) {
            at = in.length;
        }
        out.write(in, start, at - start);
    }

    /** Value of the orientation in the first directory; empty when it is not there or the picture stands upright. */
    private static OptionalInt orientation(ByteBuffer exif) {
        if (exif.remaining() < 14 || exif.getInt(0) != 0x45786966) {
            return OptionalInt.empty();
        }
        ByteBuffer tiff = exif.position(6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = Integer.toUnsignedLong(tiff.getInt(4));
        if (directory + 2 > tiff.limit()) {
            return OptionalInt.empty();
        }
        int entries = Short.toUnsignedInt(tiff.getShort((int) directory));
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + 12L * i;
            if (entry + 12 > tiff.limit()) {
                return OptionalInt.empty();
            }
            if (Short.toUnsignedInt(tiff.getShort((int) entry)) == ORIENTATION) {
                int value = tiff.getShort((int) entry + 8);
                return value > 1 && value <= 8 ? OptionalInt.of(value) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Writes a segment that says nothing but how to turn the picture. */
    private void turn(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) ORIENTATION)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0);
        write(EXIF, exif.array(), 0, exif.capacity());
        turned = true;
    }
}
