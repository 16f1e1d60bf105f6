package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * How much a request may bring besides its body. The listener takes a good deal more, since it would refuse with no word.
 */
final class Limits implements HttpHandler {

    /** More parameters than any form of ours has. */
    static final int MOST_PARAMETERS = 600;

    /** There is nothing that could be put or deleted. Names of methods are case-sensitive (RFC 9110, 9.1). */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_HEADERS = 16_384;

    private final HttpHandler next;

    Limits(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderMap headers = exchange.getRequestHeaders();
        int length = 0;
        int many = 0;
        for (HeaderValues values : headers) {
            for (String value : values) {
                many++;
                length += values.getHeaderName().length() + value.length();
            }
        }
        if (!METHODS.contains(exchange.getRequestMethod().toString())) {
            exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD, POST, OPTIONS");
            Refusal.mark(exchange, StatusCodes.METHOD_NOT_ALLOWED);
        }
        if (many > MOST_HEADERS || length > LONGEST_HEADERS) {
            headers.remove(Headers.COOKIE);
            Refusal.mark(exchange, StatusCodes.REQUEST_HEADER_FIELDS_TOO_LARGE);
        } else if (isAmbiguous(headers) || !isAddressable(exchange)) {
            Refusal.mark(exchange, StatusCodes.BAD_REQUEST);
        } else if (exchange.getQueryString()
                        .chars()
                        .filter(character -> character == '&')
                        .count()
                >= MOST_PARAMETERS) {
            Refusal.mark(exchange, StatusCodes.BAD_REQUEST);
        }
        next.handleRequest(exchange);
    }

    /** What libraries make an address of must be one, whether the client or a proxy has named it. */
    private static boolean isAddressable(HttpServerExchange exchange) {
        try {
            String scheme = exchange.getRequestScheme();
            new URI(scheme + "://" + exchange.getHostAndPort() + "/");
            return scheme.equals("http") || scheme.equals("https");
        } catch (URISyntaxException odd) {
            return false;
        }
    }

    /** Where the body ends must be clear to everybody on the way (RFC 9112, 6.1 and 6.3). */
    private static boolean isAmbiguous(HeaderMap headers) {
        HeaderValues encodings = headers.get(Headers.TRANSFER_ENCODING);
        HeaderValues lengths = headers.get(Headers.CONTENT_LENGTH);
        return encodings != null
                        && (lengths != null
                                || encodings.size() > 1
                                || !encodings.getFirst().strip().equalsIgnoreCase("chunked"))
                || lengths != null && lengths.size() > 1;
    }
}
