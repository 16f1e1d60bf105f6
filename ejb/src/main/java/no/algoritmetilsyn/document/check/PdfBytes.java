package no.algoritmetilsyn.document.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/**
 * Reads the bytes of a file from anywhere in it, in constant memory. However often a hostile file leads back to where it
 * was read before, no more than {@link #MOST_READINGS} times its size is read.
 */
class PdfBytes {

    /** How often a file may be read over; a whole one is read once or twice, a broken one up to four times. */
    private static final int MOST_READINGS = 8;

    /** What may be read of the smallest file. */
    private static final int LEAST_BUDGET = 1 << 16;

    /** What is read at the end of the file. */
    static final int END = -1;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13).limit(0);
    private long bufferStart;
    private long budget;

    PdfBytes(FileChannel file) throws IOException {
        this.file = file;
        this.budget = MOST_READINGS * file.size() + LEAST_BUDGET;
    }

    /** Goes on reading at a byte of the file. */
    void seek(long position) {
        if (position >= bufferStart && position <= bufferStart + buffer.limit()) {
            buffer.position((int) (position - bufferStart));
        } else {
            bufferStart = position;
            buffer.position(0).limit(0);
        }
    }

    long position() {
        return bufferStart + buffer.position();
    }

    /**
     * The next byte, or -1 at the end.
     *
     * @throws BudgetExceeded when the file has been read over too often
     */
    int read() throws IOException {
        if (--budget < 0) {
            throw new BudgetExceeded("the file is read over and over");
        }
        if (!buffer.hasRemaining()) {
            bufferStart += buffer.limit();
            buffer.clear();
            int count = file.read(buffer, bufferStart);
            buffer.flip();
            if (count <= 0) {
                buffer.limit(0);
                return END;
            }
        }
        return buffer.get() & 0xff;
    }

    /** Goes to the byte after the next occurrence of a word. Gives whether there is one. */
    boolean find(String word) throws IOException {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        int matched = 0;
        for (int b = read(); b != END; b = read()) {
            // The words searched for have no beginning within themselves, so this is all a mismatch takes.
            matched = b == wanted[matched] ? matched + 1 : b == wanted[0] ? 1 : 0;
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }

    /** Puts a byte back, unless the end was read. */
    void back(int b) {
        if (b != END) {
            seek(position() - 1);
        }
    }
}
