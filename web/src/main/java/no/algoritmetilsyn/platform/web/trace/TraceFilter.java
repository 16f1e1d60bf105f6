package no.algoritmetilsyn.platform.web.trace;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.algoritmetilsyn.platform.web.Route;
import org.jboss.logging.MDC;

/** Puts the id of the request into every line that is logged while it is worked on, errors and error pages included. */
public class TraceFilter extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // RequestTrace has put there what is taken from the proxy or was made.
        MDC.put(RequestId.KEY, request.getHeader(RequestId.HEADER));
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            note(template(request));
        }
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                MDC.remove(RequestId.KEY);
            }
        }
    }

    /** Notes the template of the address that the request of this thread is about. */
    static void note(String template) {
        ServletRequestContext.requireCurrent().getExchange().putAttachment(RequestTrace.TEMPLATE, template);
    }

    /** What no servlet of ours has an address for is nobody's. */
    private static String ofServlet(String pattern) {
        return pattern.equals("/") ? RequestTrace.UNKNOWN : pattern;
    }

    /** That of the page, or the pattern of the servlet: never a part of the address that somebody may have made up. */
    private static String template(HttpServletRequest request) {
        return Route.at(request.getRequestURI())
                .map(Route::path)
                .orElseGet(() -> ofServlet(request.getHttpServletMapping().getPattern()));
    }
}
