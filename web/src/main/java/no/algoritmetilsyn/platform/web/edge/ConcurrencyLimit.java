package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
import org.xnio.XnioExecutor;

/**
 * Lets so many requests be worked on at once, each on a thread that may wait. The next ones stand in line without one, and
 * not for long: somebody who cannot be looked at soon is told so (503) and may come back.
 */
final class ConcurrencyLimit implements HttpHandler {

    private final int most;
    private final int mostWaiting;
    private final Duration patience;
    private final HttpHandler next;
    private final ArrayDeque<Waiting> line = new ArrayDeque<>();
    private int inWork;

    /**
     * @param most requests at once
     * @param mostWaiting in the line; what comes then is turned away at once
     * @param patience how long one stands in the line
     */
    ConcurrencyLimit(int most, int mostWaiting, Duration patience, HttpHandler next) {
        this.most = most;
        this.mostWaiting = mostWaiting;
        this.patience = patience;
        this.next = next;
    }

    private final class Waiting {
        private final HttpServerExchange exchange;
        private XnioExecutor.Key bell;

        Waiting(HttpServerExchange exchange) {
            this.exchange = exchange;
        }

        private void giveUp() {
            if (leave(this)) {
                PlainAnswer.send(exchange, StatusCodes.SERVICE_UNAVAILABLE);
            }
        }
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        if (begins()) {
            exchange.dispatch(this::work);
        } else {
            exchange.dispatch(SameThreadExecutor.INSTANCE, () -> await(exchange));
        }
    }

    private void await(HttpServerExchange exchange) {
        var waiting = new Waiting(exchange);
        waiting.bell = exchange.getIoThread().executeAfter(waiting::giveUp, patience.toMillis(), TimeUnit.MILLISECONDS);
        Place place = stand(waiting);
        if (place != Place.LINE) {
            waiting.bell.remove();
        }
        if (place == Place.WORK) {
            exchange.dispatch(this::work);
        } else if (place == Place.NOWHERE) {
            PlainAnswer.send(exchange, StatusCodes.SERVICE_UNAVAILABLE);
        }
    }

    private void work(HttpServerExchange exchange) throws Exception {
        AnswerBuffer answer = AnswerBuffer.on(exchange);
        try {
            next.handleRequest(exchange);
        } finally {
            answer.release();
            nextOne();
        }
    }

    private void nextOne() {
        Waiting waiting = passOn();
        if (waiting != null) {
            waiting.bell.remove();
            waiting.exchange.dispatch(this::work);
        }
    }

    private enum Place {
        WORK,
        LINE,
        NOWHERE
    }

    private synchronized boolean begins() {
        if (inWork >= most) {
            return false;
        }
        inWork++;
        return true;
    }

    private synchronized Place stand(Waiting waiting) {
        if (begins()) {
            return Place.WORK;
        }
        if (line.size() >= mostWaiting) {
            return Place.NOWHERE;
        }
        line.addLast(waiting);
        return Place.LINE;
    }

    private synchronized boolean leave(Waiting waiting) {
        return line.remove(waiting);
    }

    /** A turn that ends goes to the first in the line, or back. */
    private synchronized Waiting passOn() {
        Waiting first = line.pollFirst();
        if (first == null) {
            inWork--;
        }
        return first;
    }
}
