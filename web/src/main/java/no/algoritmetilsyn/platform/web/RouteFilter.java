package no.algoritmetilsyn.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leads an address to its view.
 *
 * <p>Views have no address of their own: a direct request for one is 404. A missing or superfluous slash at the end is
 * put right by a redirect.
 */
public class RouteFilter extends HttpFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Requests.path(request);
        Optional<Route> route = Route.at(path);
        if (route.isPresent()) {
            show(route.get(), path, request, response);
        } else if (isReading(request) && otherSlash(path).isPresent()) {
            redirect(otherSlash(path).get(), request, response);
        } else if (path.contains(".xhtml") && !path.startsWith(FACES_RESOURCES)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void show(Route route, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        String values = route.values(path).entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        request.getRequestDispatcher(route.view() + ".xhtml" + (values.isEmpty() ? "" : "?" + values))
                .forward(request, response);
    }

    private static Optional<String> otherSlash(String path) {
        String other = path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/";
        return Route.at(other).map(found -> other);
    }

    private static void redirect(String path, HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", request.getContextPath() + path + query);
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
