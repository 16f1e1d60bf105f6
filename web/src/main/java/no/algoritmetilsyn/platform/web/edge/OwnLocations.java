package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;

/**
 * Redirects within the service name no host: the server would take it from the request, where anybody may write what they
 * like (RFC 9110, 10.2.2 allows a relative reference).
 */
final class OwnLocations implements HttpHandler {

    private final HttpHandler next;

    OwnLocations(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(OwnLocations::shorten);
        next.handleRequest(exchange);
    }

    private static void shorten(HttpServerExchange exchange) {
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (location != null) {
            exchange.getResponseHeaders()
                    .put(Headers.LOCATION, relative(location, exchange.getHostAndPort(), exchange.getHostName()));
        }
    }

    /** The location without scheme and host when they are those that the request named. */
    static String relative(String location, String... hosts) {
        for (String host : hosts) {
            for (String scheme : new String[] {"http://", "https://"}) {
                String start = scheme + host;
                if (location.startsWith(start + "/")) {
                    return location.substring(start.length());
                }
            }
        }
        return location;
    }
}
