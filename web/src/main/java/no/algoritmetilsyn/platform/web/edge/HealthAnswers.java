package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.SameThreadExecutor;
import io.undertow.util.StatusCodes;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: it can also reach its database. Both need none of the
 * threads that work on requests, so they answer however many of those are busy.
 */
final class HealthAnswers implements HttpHandler {

    private static final String LIVE = "/health/live";
    private static final String READY = "/health/ready";

    private final HttpHandler next;
    private final DatabaseCheck database = new DatabaseCheck();

    HealthAnswers(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String path = exchange.getRequestURI();
        boolean live = path.equals(LIVE);
        if (!live && !path.equals(READY)) {
            next.handleRequest(exchange);
        } else if (!exchange.getRequestMethod().equals(Methods.GET)
                && !exchange.getRequestMethod().equals(Methods.HEAD)) {
            exchange.setStatusCode(StatusCodes.METHOD_NOT_ALLOWED);
            exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
            exchange.setPersistent(false);
            PlainAnswer.closeLater(exchange, 1);
        } else if (live) {
            answer(exchange, true);
        } else {
            exchange.dispatch(SameThreadExecutor.INSTANCE, () -> database.answers()
                    .thenAccept(up -> Connectors.executeRootHandler(running -> answer(running, up), exchange)));
        }
    }

    private static void answer(HttpServerExchange exchange, boolean up) {
        exchange.setStatusCode(up ? StatusCodes.OK : StatusCodes.SERVICE_UNAVAILABLE);
        if (!up) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "10");
        }
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseHeaders().put(HttpString.tryFromString("X-Content-Type-Options"), "nosniff");
        exchange.getResponseSender().send("{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}");
    }
}
