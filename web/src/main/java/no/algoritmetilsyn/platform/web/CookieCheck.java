package no.algoritmetilsyn.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Whether browsers keep the cookie that a form has just given them. A form that came without any cookie of ours leads to a
 * page; when that page is asked for from the same place, and again without one, the browser keeps none.
 *
 * <p>Known to this node alone, for a minute, and told once: who is wrongly not told finds out a page later.
 */
@ApplicationScoped
public class CookieCheck {

    private static final String PARAMETER = "kapsler";
    private static final String MARK = PARAMETER + "=1";
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    @Inject
    AuthorityClock clock;

    private final Map<String, Instant> led = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    /**
     * A form gives a cookie and leads on.
     *
     * @param address where to, without the context path, perhaps with a query
     */
    public void begin(HttpServletRequest request, String address) {
        if (!hasAny(request)) {
            synchronized (led) {
                led.put(key(request, address.replaceFirst("[?].*", "")), clock.instant());
            }
        }
    }

    /** Whether somebody whom a form led to this page has not kept the cookie; true once. */
    public boolean hasFailed(HttpServletRequest request) {
        if (hasAny(request)) {
            return false;
        }
        synchronized (led) {
            Instant since = led.remove(key(request, Requests.path(request)));
            return since != null && clock.instant().isBefore(since.plus(REMEMBERED));
        }
    }

    /** The address of a page that is to tell of it. */
    public static String telling(String address) {
        return address + (address.contains("?") ? "&" : "?") + MARK;
    }

    /** Whether this page is to tell of it. */
    public static boolean isToBeTold(HttpServletRequest request) {
        String query = Requests.query(request);
        return query != null && Arrays.asList(query.split("&")).contains(MARK) && !hasAny(request);
    }

    private static String key(HttpServletRequest request, String path) {
        return request.getRemoteAddr() + ' ' + path + ' ' + request.getHeader("User-Agent");
    }

    private static boolean hasAny(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .map(Cookie::getName)
                .anyMatch(name -> Arrays.stream(OwnCookie.values())
                        .anyMatch(cookie -> cookie.key().equals(name)));
    }
}
