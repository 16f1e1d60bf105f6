package no.algoritmetilsyn.platform.web.edge;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bytes that wait for somebody slow: the first of them in memory, the rest in a temporary file that has lost its name, so
 * that nothing is left of it when the process ends. For one thread at a time.
 */
final class Spool implements Closeable {

    private static final int IN_MEMORY = 64 * 1024;
    private static final int SMALLEST = 1_024;

    /** Most bytes in the files of all spools together. */
    private static final long MOST_ON_DISK = 4L << 30;

    private static final AtomicLong ON_DISK = new AtomicLong();

    private byte[] memory = new byte[SMALLEST];
    private int inMemory;
    private FileChannel file;
    private long inFile;
    private boolean closed;

    /** How many bytes there are. */
    long size() {
        return inMemory + inFile;
    }

    /** Whether there is room for more: in memory always, on disk until the files of all spools together are too large. */
    boolean hasRoom(long more) {
        return file == null && inMemory + more <= IN_MEMORY || ON_DISK.get() + more <= MOST_ON_DISK;
    }

    /** Takes all that remains in a buffer. */
    void add(ByteBuffer bytes) throws IOException {
        if (closed) {
            throw new IOException("Nobody waits for this any more");
        }
        int first = Math.min(bytes.remaining(), IN_MEMORY - inMemory);
        if (file == null && first > 0) {
            if (inMemory + first > memory.length) {
                memory = Arrays.copyOf(memory, Math.min(IN_MEMORY, Math.max(inMemory + first, memory.length * 2)));
            }
            bytes.get(memory, inMemory, first);
            inMemory += first;
        }
        while (bytes.hasRemaining()) {
            int written = file().write(bytes, inFile);
            inFile += written;
            ON_DISK.addAndGet(written);
        }
    }

    /** Fills a buffer from a position, as far as there is something. */
    void read(long position, ByteBuffer target) throws IOException {
        long place = position;
        if (place < inMemory) {
            int many = (int) Math.min(target.remaining(), inMemory - place);
            target.put(memory, (int) place, many);
            place += many;
        }
        while (target.hasRemaining() && place < size()) {
            place += file.read(target, place - inMemory);
        }
    }

    /** Forgets everything. */
    void clear() throws IOException {
        inMemory = 0;
        if (file != null) {
            forgetFile();
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            memory = new byte[0];
            clear();
        }
    }

    private void forgetFile() throws IOException {
        ON_DISK.addAndGet(-inFile);
        inFile = 0;
        file.close();
        file = null;
    }

    private FileChannel file() throws IOException {
        if (file == null) {
            Path path = Files.createTempFile("tilsyn-", ".spool");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        return file;
    }
}
