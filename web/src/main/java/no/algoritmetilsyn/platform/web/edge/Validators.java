package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.DateUtils;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.Date;
import no.algoritmetilsyn.platform.web.EntityTags;

/**
 * Conditional requests (RFC 9110, 13), the same for all that carries an {@code ETag} or a {@code Last-Modified}: a client that
 * has what would be sent is told so (304).
 */
final class Validators implements HttpHandler {

    private final HttpHandler next;

    Validators(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderMap asked = exchange.getRequestHeaders();
        // A date says less than a tag (13.1.3), and one that is none says nothing.
        if (asked.contains(Headers.IF_NONE_MATCH) || date(asked.getFirst(Headers.IF_MODIFIED_SINCE)) == null) {
            asked.remove(Headers.IF_MODIFIED_SINCE);
        }
        if (date(asked.getFirst(Headers.IF_UNMODIFIED_SINCE)) == null) {
            asked.remove(Headers.IF_UNMODIFIED_SINCE);
        }
        boolean reading = exchange.getRequestMethod().equals(Methods.GET)
                || exchange.getRequestMethod().equals(Methods.HEAD);
        if (reading && (asked.contains(Headers.IF_NONE_MATCH) || asked.contains(Headers.IF_MODIFIED_SINCE))) {
            exchange.addResponseCommitListener(Validators::compare);
        }
        next.handleRequest(exchange);
    }

    private static void compare(HttpServerExchange exchange) {
        if (exchange.getStatusCode() == StatusCodes.OK && isUnchanged(exchange)) {
            // From here on the server sends no body.
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
            exchange.getResponseHeaders().remove(Headers.CONTENT_LENGTH);
            exchange.getResponseHeaders().remove(Headers.CONTENT_TYPE);
        }
    }

    private static boolean isUnchanged(HttpServerExchange exchange) {
        HeaderMap asked = exchange.getRequestHeaders();
        HeaderMap answer = exchange.getResponseHeaders();
        if (asked.contains(Headers.IF_NONE_MATCH)) {
            return EntityTags.name(asked.get(Headers.IF_NONE_MATCH), answer.getFirst(Headers.ETAG));
        }
        Date known = date(asked.getFirst(Headers.IF_MODIFIED_SINCE));
        Date changed = date(answer.getFirst(Headers.LAST_MODIFIED));
        return changed != null && !changed.after(known);
    }

    private static Date date(String header) {
        return header == null ? null : DateUtils.parseDate(header);
    }
}
