package no.algoritmetilsyn.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.identity.Accounts;

/**
 * Says who acts: on pages the account of the session, asked anew at each request so that a closed account is out at once;
 * in the API whoever the {@code Authorization} header names, without a session. Pages of staff and bodies are closed to
 * anybody else.
 */
public class ActorFilter extends HttpFilter {

    /** Attribute of the session that holds the id of the account. */
    static final String ACCOUNT = "account";

    private static final String BASIC = "Basic ";

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.startsWith("/api/")) {
            String authorization = request.getHeader("Authorization");
            if (authorization != null) {
                Optional<Actor> actor = basic(authorization, request.getRemoteAddr());
                if (actor.isEmpty()) {
                    response.setHeader("WWW-Authenticate", "Basic realm=\"algoritmetilsyn\", charset=\"UTF-8\"");
                    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                    return;
                }
                current.become(actor.get());
            }
        } else {
            session(request).ifPresent(current::become);
            if (isClosedTo(current.get(), path)) {
                if (current.get().isLoggedIn()) {
                    response.sendError(HttpServletResponse.SC_FORBIDDEN);
                } else {
                    response.sendRedirect("/logg-inn?til=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
                }
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isClosedTo(Actor actor, String path) {
        if (path.equals("/tilsyn") || path.startsWith("/tilsyn/")) {
            return !actor.isStaff();
        }
        return (path.equals("/virksomhet") || path.startsWith("/virksomhet/")) && !actor.isLoggedIn();
    }

    private Optional<Actor> session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(ACCOUNT) == null) {
            return Optional.empty();
        }
        Optional<Actor> actor = accounts.actor((UUID) session.getAttribute(ACCOUNT));
        if (actor.isEmpty()) {
            session.invalidate();
        }
        return actor;
    }

    private Optional<Actor> basic(String authorization, String address) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).trim());
            String credentials = new String(decoded, StandardCharsets.UTF_8);
            int colon = credentials.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : accounts.login(credentials.substring(0, colon), credentials.substring(colon + 1), address);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
