package no.algoritmetilsyn.platform.web.edge;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.AttachmentKey;
import java.util.OptionalInt;

/**
 * The status that a request is refused with before anybody has looked at it. The request goes on to the servlets' first
 * filter all the same, which shows the page for it, as for every other error.
 */
public final class Refusal {

    private static final AttachmentKey<Integer> STATUS = AttachmentKey.create(Integer.class);

    private Refusal() {}

    /** Marks a request; the first reason stays. */
    static void mark(HttpServerExchange exchange, int status) {
        if (exchange.getAttachment(STATUS) == null) {
            exchange.putAttachment(STATUS, status);
            // No servlet of ours lies there, whatever was asked for.
            exchange.setRelativePath("/");
            exchange.setRequestPath("/");
            exchange.getQueryParameters().clear();
            exchange.getPathParameters().clear();
        }
    }

    static boolean isMarked(HttpServerExchange exchange) {
        return exchange.getAttachment(STATUS) != null;
    }

    /** The status that the current request is refused with; empty when nothing speaks against it. */
    public static OptionalInt ofCurrent() {
        Integer status = ServletRequestContext.requireCurrent().getExchange().getAttachment(STATUS);
        return status == null ? OptionalInt.empty() : OptionalInt.of(status);
    }
}
