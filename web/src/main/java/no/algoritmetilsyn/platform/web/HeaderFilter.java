package no.algoritmetilsyn.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * What a response says to the browser about itself, on errors too: what may run, what may be kept, who may frame it.
 *
 * <p>The pages with PrimeFaces send a policy of their own, with a nonce for each view.
 */
public class HeaderFilter extends HttpFilter {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final List<String> PERSONAL =
            List.of("/tilsyn", "/virksomhet", "/min-sak", "/klage", "/logg-inn", "/logg-ut");
    private static final String YEAR = "public, max-age=31536000, immutable";
    private static final String WEEK = "public, max-age=604800";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Requests.path(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Not "no-referrer": browsers would then hide the origin of our own forms from CrossSiteFilter.
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (Requests.isError(request) || !isStatefulPage(path)) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        cache(path, request, response);
        chain.doFilter(request, response);
    }

    private static boolean isStatefulPage(String path) {
        return Route.at(path).map(route -> route.face().isStateful()).orElse(false);
    }

    private static void cache(String path, HttpServletRequest request, HttpServletResponse response) {
        if (Requests.isError(request) || isPersonal(path)) {
            response.setHeader("Cache-Control", "no-store");
        } else if (path.startsWith("/resources/")) {
            response.setHeader("Cache-Control", request.getParameter(Assets.VERSION) == null ? WEEK : YEAR);
            response.setHeader("Vary", "Accept-Encoding");
        } else if (Route.at(path).isPresent()) {
            // The language follows from a cookie or a header, so nobody but the reader may keep it.
            response.setHeader("Cache-Control", "private, no-cache");
            response.setHeader("Vary", "Accept-Language, Cookie");
        }
    }

    private static boolean isPersonal(String path) {
        return PERSONAL.stream().anyMatch(start -> path.equals(start) || path.startsWith(start + "/"));
    }
}
