package no.algoritmetilsyn.document.check;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures: whole in their outer form, and not larger when drawn than a viewer can bear. */
final class ImageCheck {

    /** More pixels than any camera or scanner gives; a few kilobytes of PNG can claim four thousand million. */
    private static final long MOST_PIXELS = 200_000_000;

    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454e44;

    private interface Walk {
        void follow(DataInputStream in) throws IOException, FileRefused;
    }

    private ImageCheck() {}

    /** PNG (ISO/IEC 15948): signature, IHDR first, chunk after chunk until IEND. */
    static void png(Path file) throws FileRefused, IOException {
        walk(file, in -> {
            in.skipNBytes(8);
            for (boolean first = true; ; first = false) {
                long length = Integer.toUnsignedLong(in.readInt());
                int kind = in.readInt();
                if (first != (kind == IHDR) || first && length < 8) {
                    throw new FileRefused(FileRefusal.DAMAGED);
                }
                if (first) {
                    pixels(Integer.toUnsignedLong(in.readInt()), Integer.toUnsignedLong(in.readInt()));
                    length -= 8;
                }
                in.skipNBytes(length + 4);
                if (kind == IEND) {
                    return;
                }
            }
        });
    }

    /** JPEG (ISO/IEC 10918-1): segment after segment until the picture itself begins. */
    static void jpg(Path file) throws FileRefused, IOException {
        walk(file, in -> {
            in.skipNBytes(2);
            boolean sized = false;
            for (int marker = marker(in); marker != 0xda; marker = marker(in)) {
                int length = in.readUnsignedShort();
                if (length < 2 || marker == 0xd9) {
                    throw new FileRefused(FileRefusal.DAMAGED);
                }
                int rest = length - 2;
                if (isFrame(marker) && rest >= 5) {
                    in.skipNBytes(1);
                    pixels(in.readUnsignedShort(), in.readUnsignedShort());
                    rest -= 5;
                    sized = true;
                }
                in.skipNBytes(rest);
            }
            if (!sized) {
                throw new FileRefused(FileRefusal.DAMAGED);
            }
        });
    }

    private static int marker(DataInputStream in) throws IOException, FileRefused {
        if (in.readUnsignedByte() != 0xff) {
            throw new FileRefused(FileRefusal.DAMAGED);
        }
        int marker = 0xff;
        while (marker == 0xff) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** SOF0 to SOF15, without the tables DHT, JPG and DAC that lie among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static void pixels(long a, long b) throws FileRefused {
        if (a > MOST_PIXELS || b > MOST_PIXELS || a * b > MOST_PIXELS) {
            throw new FileRefused(FileRefusal.ZIP_BOMB);
        }
    }

    private static void walk(Path file, Walk walk) throws FileRefused, IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            walk.follow(in);
        } catch (EOFException e) {
            throw new FileRefused(FileRefusal.DAMAGED);
        }
    }
}
