package no.algoritmetilsyn.platform.web.edge;

import io.undertow.connector.PooledByteBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.xnio.IoUtils;

/** A part of a body that waits in a spool, read when the servlet asks for it. The last one takes the spool with it. */
final class SpooledPart implements PooledByteBuffer {

    private static final int LENGTH = 64 * 1024;

    private final Spool spool;
    private final long start;
    private ByteBuffer content;
    private boolean open = true;

    private SpooledPart(Spool spool, long start) {
        this.spool = spool;
        this.start = start;
    }

    /** All of a spool, in order. */
    static PooledByteBuffer[] of(Spool spool) {
        var parts = new PooledByteBuffer[(int) ((spool.size() + LENGTH - 1) / LENGTH)];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new SpooledPart(spool, (long) i * LENGTH);
        }
        return parts;
    }

    @Override
    public ByteBuffer getBuffer() {
        if (content == null) {
            content = ByteBuffer.allocate((int) Math.min(LENGTH, spool.size() - start));
            try {
                spool.read(start, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            content.flip();
        }
        return content;
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            boolean last = start + LENGTH >= spool.size();
            content = null;
            if (last) {
                IoUtils.safeClose(spool);
            }
        }
    }

    @Override
    public boolean isOpen() {
        return open;
    }
}
