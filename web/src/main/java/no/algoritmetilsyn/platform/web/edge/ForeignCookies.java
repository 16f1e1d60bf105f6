package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.platform.web.OwnCookie;

/**
 * Takes out of a request the cookies that are not ours. Every site on a parent domain can set some for us, as many and as
 * odd as it likes.
 */
final class ForeignCookies implements HttpHandler {

    private final HttpHandler next;

    ForeignCookies(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderValues sent = exchange.getRequestHeaders().get(Headers.COOKIE);
        if (sent != null) {
            List<String> own = new ArrayList<>();
            sent.forEach(header -> own.addAll(own(header)));
            exchange.getRequestHeaders().remove(Headers.COOKIE);
            if (!own.isEmpty()) {
                exchange.getRequestHeaders().put(Headers.COOKIE, String.join("; ", own));
            }
        }
        next.handleRequest(exchange);
    }

    /** Our cookies in a header, each as {@code name=value}; of several with one name the first, which is the nearest. */
    static List<String> own(String header) {
        List<String> own = new ArrayList<>();
        for (int start = 0; start < header.length(); ) {
            int semicolon = header.indexOf(';', start);
            int end = semicolon < 0 ? header.length() : semicolon;
            String pair = header.substring(start, end).strip();
            OwnCookie.of(pair)
                    .filter(cookie -> own.stream().noneMatch(cookie::isIn))
                    .ifPresent(cookie -> own.add(pair));
            start = end + 1;
        }
        return own;
    }
}
