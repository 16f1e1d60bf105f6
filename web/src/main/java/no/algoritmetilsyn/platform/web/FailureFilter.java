package no.algoritmetilsyn.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;
import no.algoritmetilsyn.platform.Clash;
import no.algoritmetilsyn.platform.FailureLog;
import no.algoritmetilsyn.platform.web.edge.Refusal;

/**
 * Tells what is nobody's defect: what the edge has refused, with the status it gave; the database out of reach is 503 with
 * {@code Retry-After}, two who were in each other's way 409, a body that is too large 413,
 * one that is no form of ours 400,
 * what the access table refuses 403, a page about something that does not exist 404. Everything else is written down and
 * is 500, with the number it stands under. What fails when the answer has begun, or on the way to the reader, is the
 * container's.
 */
public class FailureFilter extends HttpFilter {

    /** More than any form of ours has. The listener, which would refuse with no page, lets more through. */
    public static final int MOST_PARAMETERS = 600;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Requests.note(request);
        OptionalInt refused = Refusal.ofCurrent();
        if (refused.isPresent()) {
            response.sendError(refused.getAsInt());
            return;
        }
        try {
            if (hasTooMany(request)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else {
                chain.doFilter(request, response);
            }
        } catch (IOException | ServletException | RuntimeException failure) {
            int status = status(failure);
            if (response.isCommitted()
                    || failure instanceof IOException && status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                throw failure;
            }
            if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                request.setAttribute(FailureView.NUMBER, FailureLog.note(failure));
            }
            response.resetBuffer();
            if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                response.setHeader("Retry-After", Failure.RETRY_AFTER);
            }
            response.sendError(status);
        }
    }

    private static boolean hasTooMany(HttpServletRequest request) {
        String type = request.getContentType();
        boolean form = type != null && type.startsWith("application/x-www-form-urlencoded");
        return form && !Requests.isApi(request) && countParameters(request) > MOST_PARAMETERS;
    }

    /** How many values the address and the form have. */
    static int countParameters(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .mapToInt(values -> values.length)
                .sum();
    }

    private static int status(Exception failure) {
        if (Failure.isMissing(failure)) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (Failure.isRefused(failure)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (FailureLog.isDatabaseAway(failure)) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        if (Clash.isBehind(failure)) {
            return HttpServletResponse.SC_CONFLICT;
        }
        if (Failure.isTooLarge(failure)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        return Failure.isUnreadable(failure)
                ? HttpServletResponse.SC_BAD_REQUEST
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
