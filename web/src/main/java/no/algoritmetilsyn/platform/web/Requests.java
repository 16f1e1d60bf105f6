package no.algoritmetilsyn.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What the reader asked for, also after the request was forwarded to a view or an error page. */
final class Requests {

    private static final String PATH = Requests.class.getName() + ".path";
    private static final String QUERY = Requests.class.getName() + ".query";

    private Requests() {}

    /** Notes what was asked for, before anything is forwarded. */
    static void note(HttpServletRequest request) {
        if (request.getAttribute(PATH) == null) {
            request.setAttribute(PATH, rawPath(request));
            request.setAttribute(QUERY, request.getQueryString());
        }
    }

    /** The raw (still encoded) path that was asked for, below the context path, without {@code ;parameters}. */
    static String path(HttpServletRequest request) {
        note(request);
        return (String) request.getAttribute(PATH);
    }

    /** The query that was asked for, without what a route added; null when there was none. */
    static String query(HttpServletRequest request) {
        note(request);
        return (String) request.getAttribute(QUERY);
    }

    /** Whether it belongs to the API, which answers in JSON. */
    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    /** Whether an error page is being shown. */
    static boolean isError(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
    }

    private static String rawPath(HttpServletRequest request) {
        // An error of the server itself comes without having passed the filters.
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        int parameters = uri.indexOf(';');
        String path = parameters < 0 ? uri : uri.substring(0, parameters);
        return path.startsWith(request.getContextPath())
                ? path.substring(request.getContextPath().length())
                : path;
    }
}
