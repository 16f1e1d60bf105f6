package no.algoritmetilsyn.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Remembers the language that the reader chose by {@code ?spraak=}. */
public class LanguageFilter extends HttpFilter {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Language> chosen = Language.chosen(request);
        if (chosen.isPresent() && !Requests.isApi(request)) {
            Cookie cookie = new Cookie(OwnCookie.LANGUAGE.key(), chosen.get().tag());
            cookie.setPath(request.getContextPath() + "/");
            cookie.setMaxAge((int) REMEMBERED.toSeconds());
            cookie.setHttpOnly(true);
            cookie.setSecure(OwnCookie.LANGUAGE.isSecure());
            response.addCookie(cookie);
        }
        chain.doFilter(request, response);
    }
}
