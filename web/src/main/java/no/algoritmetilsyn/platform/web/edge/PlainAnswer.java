package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.algoritmetilsyn.platform.web.ErrorWords;
import no.algoritmetilsyn.platform.web.Language;
import no.algoritmetilsyn.platform.web.OwnCookie;
import no.algoritmetilsyn.platform.web.Problem;
import org.xnio.IoUtils;

/** An error in a few plain words, for when no thread may be spent on a page. The connection ends with it. */
final class PlainAnswer {

    /** How long somebody may take to read it, in seconds. */
    private static final int READING = 5;

    private static final String RETRY_AFTER = "10";

    private PlainAnswer() {}

    /** Answers a request that nobody works on. */
    static void send(HttpServerExchange exchange, int status) {
        Connectors.executeRootHandler(running -> write(running, status), exchange);
    }

    /** Closes a connection that is still busy with an exchange after a while. */
    static void closeLater(HttpServerExchange exchange, long seconds) {
        exchange.getIoThread()
                .executeAfter(
                        () -> {
                            if (!exchange.isComplete()) {
                                IoUtils.safeClose(exchange.getConnection());
                            }
                        },
                        seconds,
                        TimeUnit.SECONDS);
    }

    private static void write(HttpServerExchange exchange, int status) {
        if (exchange.isResponseStarted()) {
            IoUtils.safeClose(exchange.getConnection());
            return;
        }
        boolean api = exchange.getRequestURI().startsWith("/api/");
        Language language = language(exchange);
        exchange.setStatusCode(status);
        exchange.setPersistent(false);
        HeaderMap headers = exchange.getResponseHeaders();
        headers.put(Headers.CONTENT_TYPE, api ? Problem.TYPE : "text/html;charset=UTF-8");
        headers.put(Headers.CACHE_CONTROL, "no-store");
        headers.put(HttpString.tryFromString("X-Content-Type-Options"), "nosniff");
        headers.put(HttpString.tryFromString("Content-Security-Policy"), "default-src 'none'; frame-ancestors 'none'");
        headers.put(HttpString.tryFromString("Referrer-Policy"), "same-origin");
        if (status == StatusCodes.SERVICE_UNAVAILABLE) {
            headers.put(Headers.RETRY_AFTER, RETRY_AFTER);
        }
        String text = api ? ErrorWords.problem(language, status) : ErrorWords.page(language, status);
        closeLater(exchange, READING);
        exchange.getResponseSender().send(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Language language(HttpServerExchange exchange) {
        Stream<Cookie> cookies = StreamSupport.stream(exchange.requestCookies().spliterator(), false);
        Optional<Language> remembered = cookies.filter(
                        cookie -> cookie.getName().equals(OwnCookie.LANGUAGE.key()))
                .map(Cookie::getValue)
                .map(Language::of)
                .flatMap(Optional::stream)
                .findFirst();
        return remembered
                .or(() -> Language.accepted(exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE)))
                .orElse(Language.NB);
    }
}
