package no.algoritmetilsyn.identity.web;

import jakarta.enterprise.event.Event;
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
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.identity.Logins;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ReadOnce;
import no.algoritmetilsyn.platform.web.CookieCheck;
import no.algoritmetilsyn.platform.web.Route;

/**
 * Says who acts: on pages the account of the session, asked anew at each request so that a closed account is out at once;
 * in the API the account that the {@code Authorization} header names, without a session. The pages of the staff are closed to
 * all others, those of bodies to the staff and to those who have not logged in.
 */
public class ActorFilter extends HttpFilter {

    /** Attribute of the session that holds the id of the account. */
    static final String ACCOUNT = "account";

    /** Parameter of the login page: where the reader wanted to go. */
    static final String TARGET = "til";

    private static final String BASIC = "Basic ";
    private static final String STAFF_PAGES = "STAFF_PAGES";
    private static final String BODY_PAGES = "BODY_PAGES";

    /** The staff explains to bodies what they see, so it reads the same. */
    private static final String GUIDANCE = "/virksomhet/hjelp/";

    @Inject
    private transient Accounts accounts;

    @Inject
    private transient Logins logins;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient ReadOnce readOnce;

    @Inject
    private transient Event<Refusal> refused;

    @Inject
    private transient AuthorityClock clock;

    @Inject
    private transient CookieCheck cookies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET")) {
            // A GET request changes nothing, so rows that were read once stay right until its answer.
            readOnce.begin();
        }
        String path = path(request);
        if (path.startsWith("/api/")) {
            String authorization = request.getHeader("Authorization");
            if (authorization != null) {
                Logins.Answer answer = basic(authorization, request.getRemoteAddr());
                if (answer instanceof Logins.Answer.Welcome welcome) {
                    current.become(welcome.actor());
                } else {
                    turnAway(answer, response);
                    return;
                }
            }
        } else if (!isForEverybody(path)) {
            session(request).ifPresent(current::become);
            String closed = closed(current.get(), path);
            if (closed != null) {
                if (current.get().isLoggedIn()) {
                    refused.fire(new Refusal(current.get(), closed, Refusal.NO_ROLE, null));
                    response.sendError(HttpServletResponse.SC_FORBIDDEN);
                } else {
                    response.sendRedirect(login(request));
                }
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static void turnAway(Logins.Answer answer, HttpServletResponse response) throws IOException {
        if (answer instanceof Logins.Answer.Busy busy) {
            response.setHeader("Retry-After", Integer.toString(busy.seconds()));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            response.setHeader("WWW-Authenticate", "Basic realm=\"algoritmetilsyn\", charset=\"UTF-8\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** As the container reads it to choose what answers. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** Style sheets, scripts and pictures are the same for all: nobody is looked up for them. */
    private static boolean isForEverybody(String path) {
        return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
    }

    /** What was sent by a form is not sent again after the login; what was read is. */
    private String login(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String target = request.getRequestURI() + (request.getMethod().equals("GET") ? query : "");
        String page = request.getContextPath() + "/logg-inn?" + TARGET + "="
                + URLEncoder.encode(target, StandardCharsets.UTF_8);
        return cookies.hasFailed(request) ? CookieCheck.telling(page) : page;
    }

    /** The pages among which an address lies, when they are closed to the actor; null when they are open. */
    private static String closed(Actor actor, String path) {
        return switch (Route.faceOf(path)) {
            case STAFF -> actor.isStaff() ? null : STAFF_PAGES;
            case BODY -> actor.isLoggedIn() && (!actor.isStaff() || path.startsWith(GUIDANCE)) ? null : BODY_PAGES;
            default -> null;
        };
    }

    private Optional<Actor> session(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<UUID> account =
                session == null ? Optional.empty() : Sessions.read(session, open -> (UUID) open.getAttribute(ACCOUNT));
        if (account.isEmpty()) {
            return Optional.empty();
        }
        Optional<Actor> actor = Sessions.read(session, HttpSession::getCreationTime)
                .map(Instant::ofEpochMilli)
                .filter(made -> !SessionAge.isOver(made, clock.instant().minus(clock.offset())))
                .flatMap(made -> accounts.actor(account.get()));
        if (actor.isEmpty()) {
            Sessions.end(session);
        }
        return actor;
    }

    private Logins.Answer basic(String authorization, String address) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return new Logins.Answer.Refused();
        }
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).trim());
            String credentials = new String(decoded, StandardCharsets.UTF_8);
            int colon = credentials.indexOf(':');
            return colon < 0
                    ? new Logins.Answer.Refused()
                    : logins.login(credentials.substring(0, colon), credentials.substring(colon + 1), address);
        } catch (IllegalArgumentException notBase64) {
            return new Logins.Answer.Refused();
        }
    }
}
