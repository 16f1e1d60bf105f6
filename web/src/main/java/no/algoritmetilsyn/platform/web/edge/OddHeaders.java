package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Leaves out the headers of negotiation that break their grammar (RFC 9110, 8.3 and 12.5): what the client prefers is then
 * unknown, which harms nobody, while libraries further on would fail.
 */
final class OddHeaders implements HttpHandler {

    /** Faces takes a part of a view by it, of which only forms have one. */
    private static final HttpString FACES = HttpString.tryFromString("Faces-Request");

    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]++";
    private static final String PARAMETER = "[ \\t]*+;[ \\t]*+(?![qQ]=)" + TOKEN + "=(?:" + TOKEN + "|\"[^\"\\\\]*+\")";
    private static final String WEIGHT = "[ \\t]*+;[ \\t]*+[qQ]=(?:0(?:\\.[0-9]{0,3}+)?+|1(?:\\.0{0,3}+)?+)";
    private static final String TYPE = TOKEN + "/" + TOKEN;

    private static final Map<HttpString, Pattern> GRAMMAR = Map.of(
            Headers.ACCEPT, list(TYPE + "(?:" + PARAMETER + "|" + WEIGHT + ")*+"),
            Headers.ACCEPT_LANGUAGE, list("(?:\\*|[A-Za-z0-9-]++)(?:" + WEIGHT + ")?+"),
            Headers.ACCEPT_ENCODING, list(TOKEN + "(?:" + WEIGHT + ")?+"),
            Headers.ACCEPT_CHARSET, list(TOKEN + "(?:" + WEIGHT + ")?+"),
            Headers.CONTENT_TYPE,
                    Pattern.compile(TYPE + "(?:[ \\t]*+;[ \\t!#-\\[\\]-~]*+(?:\"[^\"\\\\]*+\")?+)*+[ \\t]*+"));

    private final HttpHandler next;

    OddHeaders(HttpHandler next) {
        this.next = next;
    }

    private static Pattern list(String element) {
        return Pattern.compile("(?:[ \\t]*+" + element + "[ \\t]*+(?:,|$)|[ \\t]*+,)*+[ \\t]*+");
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderMap headers = exchange.getRequestHeaders();
        if (!exchange.getRequestMethod().equals(Methods.POST)) {
            headers.remove(FACES);
        }
        GRAMMAR.forEach((name, grammar) -> {
            HeaderValues values = headers.get(name);
            if (values != null && values.stream().anyMatch(value -> !isRight(grammar, value))) {
                headers.remove(name);
            }
        });
        next.handleRequest(exchange);
    }

    static boolean isRight(HttpString name, String value) {
        return isRight(GRAMMAR.get(name), value);
    }

    private static boolean isRight(Pattern grammar, String value) {
        return grammar.matcher(value).matches();
    }
}
