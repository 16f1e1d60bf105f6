package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSourceChannel;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.ConduitWritableByteChannel;
import org.xnio.conduits.Conduits;
import org.xnio.conduits.StreamSinkConduit;

/**
 * Takes an answer as fast as it is written and sends it as fast as it is read. What the socket does not take at once
 * waits in a spool. As long as a thread works on the answer it is told that all is sent; what is left when it has gone is
 * sent by the thread of the socket.
 */
final class AnswerBuffer {

    private final HttpServerExchange exchange;
    private Sink sink;
    private boolean released;

    private AnswerBuffer(HttpServerExchange exchange) {
        this.exchange = exchange;
    }

    /** A buffer for the answer of this request, next to the socket. */
    static AnswerBuffer on(HttpServerExchange exchange) {
        var buffer = new AnswerBuffer(exchange);
        exchange.addResponseWrapper((factory, answered) -> buffer.sink = buffer.new Sink(factory.create()));
        exchange.addExchangeCompleteListener((answered, next) -> {
            if (buffer.sink != null) {
                IoUtils.safeClose(buffer.sink.spool);
            }
            next.proceed();
        });
        return buffer;
    }

    /** The thread that worked on the answer goes. Called by it, before the server ends the exchange. */
    void release() {
        released = true;
        if (!exchange.isComplete()) {
            exchange.getIoThread().execute(() -> watch(new MinimumRate()));
        }
    }

    private void watch(MinimumRate pace) {
        exchange.getIoThread()
                .executeAfter(
                        () -> {
                            if (exchange.isComplete()) {
                                return;
                            }
                            if (pace.isTooSlow(sink == null ? 0 : sink.sent)) {
                                IoUtils.safeClose(exchange.getConnection());
                            } else {
                                watch(pace);
                            }
                        },
                        MinimumRate.WINDOW.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private final class Sink extends AbstractStreamSinkConduit<StreamSinkConduit> {

        private static final int PIECE = 16 * 1024;

        private final Spool spool = new Spool();
        private final MinimumRate pace = new MinimumRate();
        private final ByteBuffer piece = ByteBuffer.allocate(PIECE).limit(0);
        private long read;
        private volatile long sent;
        private boolean ended;
        private boolean endPassedOn;

        Sink(StreamSinkConduit next) {
            super(next);
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            if (ended) {
                throw new ClosedChannelException();
            }
            int before = source.remaining();
            if (isDrained()) {
                sent += next.write(source);
            }
            if (source.hasRemaining() && spool.hasRoom(source.remaining())) {
                spool.add(source);
            }
            return before - source.remaining();
        }

        @Override
        public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
            long written = 0;
            for (int i = offset; i < offset + length; i++) {
                written += write(sources[i]);
                if (sources[i].hasRemaining()) {
                    break;
                }
            }
            return written;
        }

        @Override
        public int writeFinal(ByteBuffer source) throws IOException {
            return Conduits.writeFinalBasic(this, source);
        }

        @Override
        public long writeFinal(ByteBuffer[] sources, int offset, int length) throws IOException {
            return Conduits.writeFinalBasic(this, sources, offset, length);
        }

        @Override
        public long transferFrom(FileChannel source, long position, long count) throws IOException {
            return source.transferTo(position, count, new ConduitWritableByteChannel(this));
        }

        @Override
        public long transferFrom(StreamSourceChannel source, long count, ByteBuffer through) throws IOException {
            return IoUtils.transfer(source, count, through, new ConduitWritableByteChannel(this));
        }

        @Override
        public void terminateWrites() throws IOException {
            if (!ended) {
                ended = true;
                passEndOn();
            }
        }

        @Override
        public void truncateWrites() throws IOException {
            ended = true;
            spool.close();
            next.truncateWrites();
        }

        @Override
        public boolean isWriteShutdown() {
            return ended;
        }

        @Override
        public boolean flush() throws IOException {
            passEndOn();
            boolean all = isDrained() && next.flush();
            return all || !released;
        }

        @Override
        public void awaitWritable(long time, TimeUnit unit) throws IOException {
            next.awaitWritable(time, unit);
        }

        @Override
        public void awaitWritable() throws IOException {
            next.awaitWritable(MinimumRate.WINDOW.toMillis(), TimeUnit.MILLISECONDS);
            if (!isDrained() && pace.isTooSlow(sent)) {
                throw new IOException("Nobody reads this");
            }
        }

        private void passEndOn() throws IOException {
            if (ended && !endPassedOn && isDrained()) {
                endPassedOn = true;
                next.terminateWrites();
            }
        }

        /** Sends what waits as far as the socket takes it, and says whether nothing is left. */
        private boolean isDrained() throws IOException {
            while (piece.hasRemaining() || read < spool.size()) {
                if (!piece.hasRemaining()) {
                    piece.clear();
                    spool.read(read, piece);
                    piece.flip();
                    read += piece.remaining();
                }
                int written = next.write(piece);
                sent += written;
                if (written == 0) {
                    return false;
                }
            }
            if (spool.size() > 0) {
                read = 0;
                spool.clear();
            }
            return true;
        }
    }
}
