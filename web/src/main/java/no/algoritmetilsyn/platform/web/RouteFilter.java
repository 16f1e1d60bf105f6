package no.algoritmetilsyn.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
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
    private static final String RESOURCES = "/resources/";
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
        } else if (isView(request) || isOnlyAFile(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
            boolean missing = response.getStatus() == HttpServletResponse.SC_NOT_FOUND && !response.isCommitted();
            if (missing && path.startsWith(FACES_RESOURCES)) {
                // Faces says so with no word.
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
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

    /** A view is shown by its route alone, however its file is asked for. */
    private static boolean isView(HttpServletRequest request) {
        return request.getServletPath().endsWith(".xhtml")
                && !request.getServletPath().startsWith(FACES_RESOURCES);
    }

    /** Of the files of the application, which the server would give out, only style sheets, scripts and pictures are meant. */
    private static boolean isOnlyAFile(HttpServletRequest request) {
        String file = request.getServletPath();
        boolean meant = file.startsWith(RESOURCES) && !file.endsWith("/");
        return request.getHttpServletMapping().getMappingMatch() == MappingMatch.DEFAULT && !meant;
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
