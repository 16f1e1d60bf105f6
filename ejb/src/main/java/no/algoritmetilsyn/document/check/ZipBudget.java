package no.algoritmetilsyn.document.check;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What an archive may cost to unpack, archives within it included (ASVS 5.0 5.2.3). The bytes are counted as they come
 * and thrown away; what the archive says about its own sizes is not believed.
 */
final class ZipBudget {

    /** A long report with pictures has some hundred parts. */
    private static final int MOST_ENTRIES = 5_000;

    /** Parts unpacked; ten times the largest report that was seen. */
    private static final long MOST_BYTES = 256L << 20;

    /** Deflate gives 1032:1 at best; office files lie between 2:1 and 30:1. */
    private static final int MOST_RATIO = 100;

    /** Below this the ratio is not asked for: an empty sheet may well be 200:1. */
    private static final long RATIO_FROM = 8L << 20;

    /** A spreadsheet in a document in an archive. */
    private static final int DEEPEST = 3;

    private static final int BUFFER = 1 << 13;

    /** How a zip archive begins. */
    static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private final long packed;
    private long bytes;
    private int entries;

    /**
     * A budget for one file.
     *
     * @param packed its size in bytes
     */
    ZipBudget(long packed) {
        this.packed = packed;
    }

    /** Counts one part. */
    void entry() throws FileRefused {
        if (++entries > MOST_ENTRIES) {
            throw new FileRefused(FileRefusal.ZIP_BOMB);
        }
    }

    /**
     * Unpacks a part into nothing, and what is packed within it.
     *
     * @param depth 1 for a part of the file itself
     * @throws BudgetExceeded when it costs too much
     */
    void unpack(InputStream part, int depth) throws FileRefused, IOException {
        InputStream in = new BufferedInputStream(new Counted(part), BUFFER);
        in.mark(4);
        byte[] beginning = in.readNBytes(4);
        in.reset();
        if (Arrays.equals(beginning, ARCHIVE)) {
            unpackWithin(in, depth + 1);
        }
        var buffer = new byte[BUFFER];
        while (in.read(buffer) >= 0) {
            // Counted as it is read.
            continue;
        }
    }

    private void unpackWithin(InputStream in, int depth) throws FileRefused, IOException {
        if (depth > DEEPEST) {
            throw new FileRefused(FileRefusal.ZIP_BOMB);
        }
        // Not closed: it stands on the stream of the archive around it.
        var within = new ZipInputStream(in);
        for (ZipEntry entry = within.getNextEntry(); entry != null; entry = within.getNextEntry()) {
            entry();
            unpack(within, depth);
        }
    }

    private void count(long read) throws BudgetExceeded {
        bytes += read;
        boolean swollen = bytes > RATIO_FROM && bytes / MOST_RATIO > packed;
        if (bytes > MOST_BYTES || swollen) {
            throw new BudgetExceeded("the archive unpacks to too much");
        }
    }

    /** Counts every byte that is unpacked, at every depth. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(0, read));
            return read;
        }
    }
}
