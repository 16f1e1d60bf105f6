package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/** Lets a body be read as it comes, which holds a thread: at a fair pace only. */
final class StreamingHandler implements HttpHandler {

    private final HttpHandler next;

    StreamingHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addRequestWrapper((factory, running) -> new Paced(factory.create()));
        // What nobody wanted to read is not waited for: the connection ends, and the answer says so.
        exchange.addResponseCommitListener(
                answered -> answered.setPersistent(answered.isPersistent() && answered.isRequestComplete()));
        try {
            next.handleRequest(exchange);
        } finally {
            if (!exchange.isRequestComplete()) {
                PlainAnswer.closeLater(exchange, MinimumRate.WINDOW.toSeconds());
            }
        }
    }

    private interface Read {
        long from() throws IOException;
    }

    private static long received(Read read) throws IOException {
        try {
            return read.from();
        } catch (IOException broken) {
            throw broken instanceof RequestTooBigException
                    ? broken
                    : new IncompleteBody("The body ends too early", broken);
        }
    }

    private static final class Paced extends AbstractStreamSourceConduit<StreamSourceConduit> {

        private final MinimumRate pace = new MinimumRate();
        private long received;
        private long looked = System.nanoTime();

        Paced(StreamSourceConduit next) {
            super(next);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            int read = (int) received(() -> next.read(target));
            received += Math.max(0, read);
            return read;
        }

        @Override
        public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
            long read = received(() -> next.read(targets, offset, length));
            received += Math.max(0, read);
            return read;
        }

        @Override
        public void awaitReadable() throws IOException {
            next.awaitReadable(MinimumRate.WINDOW.toMillis(), TimeUnit.MILLISECONDS);
            if (System.nanoTime() - looked >= MinimumRate.WINDOW.toNanos()) {
                looked = System.nanoTime();
                if (pace.isTooSlow(received)) {
                    throw new IncompleteBody("The body comes too slowly", null);
                }
            }
        }
    }
}
