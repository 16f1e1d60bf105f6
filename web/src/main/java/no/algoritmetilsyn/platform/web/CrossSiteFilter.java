package no.algoritmetilsyn.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses requests that change something when another site's page sends them (403), and does not show pages of staff and
 * bodies because another site's page asks for them: what they show is written down in the reader's name. The answer then
 * holds a link, which the reader may follow.
 *
 * <p>Public pages keep no state, so they have no secret token to compare. The browser itself tells where a request comes
 * from: {@code Sec-Fetch-Site}, and {@code Origin} where that is missing. A client that sends neither is no browser, and
 * nobody can lead it astray.
 */
public class CrossSiteFilter extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())) {
            if (isLed(request)) {
                request.setAttribute(FailureView.LED, Boolean.TRUE);
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else {
                chain.doFilter(request, response);
            }
        } else if (isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isLed(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OWN.contains(site) && Route.faceOf(Requests.path(request)) != Face.PUBLIC;
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null
                || isSameOrigin(origin, request.getScheme(), request.getServerName(), request.getServerPort());
    }

    static boolean isSameOrigin(String origin, String scheme, String host, int port) {
        try {
            URI from = URI.create(origin);
            return scheme.equalsIgnoreCase(from.getScheme())
                    && host.equalsIgnoreCase(from.getHost())
                    && port == port(from);
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    private static int port(URI origin) {
        if (origin.getPort() >= 0) {
            return origin.getPort();
        }
        return "https".equalsIgnoreCase(origin.getScheme()) ? 443 : 80;
    }
}
