package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the address, for all that comes after: the listener leaves it as it was sent ({@code decode-url} is off), since it
 * would answer what it cannot read with no word.
 */
final class AddressReading implements HttpHandler {

    /** Longest query, in bytes: a search with every filter set is far shorter. */
    private static final int LONGEST_QUERY = 16_384;

    private final Set<String> folders;
    private final HttpHandler next;

    /**
     * @param folders paths that are refused, since nothing but a folder lies there
     */
    AddressReading(Set<String> folders, HttpHandler next) {
        this.folders = folders;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String path = path(exchange);
        exchange.setRequestURI(path, false);
        if (path.length() > Address.LONGEST || exchange.getQueryString().length() > LONGEST_QUERY) {
            exchange.setQueryString("");
            Refusal.mark(exchange, StatusCodes.REQUEST_URI_TOO_LARGE);
        } else {
            read(path, exchange);
        }
        next.handleRequest(exchange);
    }

    private void read(String path, HttpServerExchange exchange) {
        String query = Query.withoutFaces(Query.encoded(exchange.getQueryString()));
        exchange.setQueryString(query);
        exchange.getQueryParameters().clear();
        Optional<String> read = Address.read(path);
        if (read.isEmpty()) {
            Refusal.mark(exchange, StatusCodes.BAD_REQUEST);
        } else if (Address.isHidden(read.get()) || folders.contains(read.get())) {
            Refusal.mark(exchange, StatusCodes.NOT_FOUND);
        } else {
            exchange.setRequestPath(read.get());
            exchange.setRelativePath(read.get());
            Query.parameters(query).forEach(pair -> exchange.addQueryParam(pair.name(), pair.value()));
        }
    }

    /** A client that takes us for a proxy sends the whole address; of that, too, only the path counts. */
    private static String path(HttpServerExchange exchange) {
        String uri = exchange.getRequestURI();
        if (!exchange.isHostIncludedInRequestURI()) {
            return uri;
        }
        int path = uri.indexOf('/', uri.indexOf("//") + 2);
        return path < 0 ? "/" : uri.substring(path);
    }
}
