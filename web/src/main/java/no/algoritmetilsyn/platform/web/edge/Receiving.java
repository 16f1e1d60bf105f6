package no.algoritmetilsyn.platform.web.edge;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/** The receipt of one body, on the thread of its socket, which is never waited on. */
final class Receiving implements ChannelListener<StreamSourceChannel> {

    /** Most bytes at a time, so that one fast sender leaves room for others on the same thread. */
    private static final long TURN = 512 * 1024;

    private static final class NoRoom extends IOException {}

    private final HttpServerExchange exchange;
    private final HttpHandler next;
    private final Spool spool = new Spool();
    private final MinimumRate pace = new MinimumRate();
    private StreamSourceChannel channel;
    private XnioExecutor.Key watch;

    Receiving(HttpServerExchange exchange, HttpHandler next) {
        this.exchange = exchange;
        this.next = next;
    }

    /** Begins within the handling of the request, which goes on at once when all of the body is there already. */
    void begin() throws Exception {
        channel = exchange.getRequestChannel();
        try {
            if (isWhole()) {
                putBack();
                next.handleRequest(exchange);
            } else {
                channel.getReadSetter().set(this);
                channel.resumeReads();
                watch();
            }
        } catch (RequestTooBigException tooLarge) {
            refuse(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
        } catch (NoRoom full) {
            refuse(StatusCodes.SERVICE_UNAVAILABLE);
        }
    }

    @Override
    public void handleEvent(StreamSourceChannel readable) {
        try {
            if (isWhole()) {
                end();
                putBack();
                Connectors.executeRootHandler(next, exchange);
            } else {
                // Where the turn ended with the body, nothing more comes from the socket: this has it looked at again.
                readable.resumeReads();
            }
        } catch (RequestTooBigException tooLarge) {
            giveUp(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
        } catch (NoRoom full) {
            giveUp(StatusCodes.SERVICE_UNAVAILABLE);
        } catch (IOException | RuntimeException gone) {
            end();
            IoUtils.safeClose(spool);
            IoUtils.safeClose(exchange.getConnection());
        }
    }

    /** Takes what has come. */
    private boolean isWhole() throws IOException {
        try (PooledByteBuffer pooled =
                exchange.getConnection().getByteBufferPool().allocate()) {
            ByteBuffer buffer = pooled.getBuffer();
            long end = spool.size() + TURN;
            while (spool.size() < end) {
                buffer.clear();
                int read = channel.read(buffer);
                if (read <= 0) {
                    return read < 0;
                }
                buffer.flip();
                // A body in chunks tells no length, and the server holds it to the limit of its listener alone.
                if (spool.size() + read > exchange.getMaxEntitySize()) {
                    throw new RequestTooBigException();
                }
                if (!spool.hasRoom(read)) {
                    throw new NoRoom();
                }
                spool.add(buffer);
            }
            return false;
        }
    }

    /** Lets the servlet read it as if it had just come. */
    private void putBack() {
        if (spool.size() > 0) {
            Connectors.ungetRequestBytes(exchange, SpooledPart.of(spool));
            Connectors.resetRequestChannel(exchange);
        }
    }

    private void watch() {
        watch = exchange.getIoThread().executeAfter(this::look, MinimumRate.WINDOW.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (exchange.isComplete()) {
            IoUtils.safeClose(spool);
        } else if (pace.isTooSlow(spool.size())) {
            giveUp(StatusCodes.REQUEST_TIME_OUT);
        } else {
            watch();
        }
    }

    /** Within the handling of the request. */
    private void refuse(int status) {
        IoUtils.safeClose(spool);
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> PlainAnswer.send(exchange, status));
    }

    private void giveUp(int status) {
        end();
        IoUtils.safeClose(spool);
        PlainAnswer.send(exchange, status);
    }

    private void end() {
        watch.remove();
        channel.getReadSetter().set(null);
        channel.suspendReads();
    }
}
