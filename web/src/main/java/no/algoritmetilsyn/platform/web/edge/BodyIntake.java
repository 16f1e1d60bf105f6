package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;

/**
 * Receives the body of a request before a servlet sees it. Whole files of registers are not waited for: they may be far
 * larger, and who sends them is looked at first.
 */
final class BodyIntake implements HttpHandler {

    /** Most bytes of a body; the texts of status 413 name it. */
    static final long LARGEST = 64L << 20;

    private static final String IMPORTS = "/api/v1/imports";

    private final HttpHandler whole;
    private final HttpHandler streamed;

    /**
     * @param whole takes requests whose body is there
     * @param streamed takes those whose body is read as it comes
     */
    BodyIntake(HttpHandler whole, HttpHandler streamed) {
        this.whole = whole;
        this.streamed = streamed;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        boolean refused = Refusal.isMarked(exchange);
        if (exchange.isRequestComplete()) {
            whole.handleRequest(exchange);
        } else if (!refused && isImport(exchange)) {
            streamed.handleRequest(exchange);
        } else if (refused || exchange.getRequestContentLength() > LARGEST) {
            Refusal.mark(exchange, StatusCodes.REQUEST_ENTITY_TOO_LARGE);
            // What is refused in any case is not received: it ends with the connection.
            exchange.setPersistent(false);
            PlainAnswer.closeLater(exchange, MinimumRate.WINDOW.toSeconds());
            whole.handleRequest(exchange);
        } else {
            exchange.setMaxEntitySize(LARGEST);
            new Receiving(exchange, whole).begin();
        }
    }

    private static boolean isImport(HttpServerExchange exchange) {
        return exchange.getRequestMethod().equals(Methods.POST)
                && exchange.getRelativePath().equals(IMPORTS);
    }
}
