package no.algoritmetilsyn.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.algoritmetilsyn.text.CleanText;

/** What a page was asked with, and how it answers when it does not simply show itself. */
@Named
@RequestScoped
public class PageAnswer {

    private static final int LONGEST = 256;

    @Inject
    HttpServletRequest request;

    @Inject
    CookieCheck cookies;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    /**
     * A parameter of the address or the form as a clean line; null when there is none. Asked for here because the
     * request that is injected is the one before the filter that cleans.
     */
    public static String typed(HttpServletRequest request, String name) {
        return CleanText.line(request.getParameter(name));
    }

    /** All values of a parameter that a form may send several times, as clean lines. */
    public static List<String> allTyped(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Arrays::stream)
                .map(CleanText::line)
                .toList();
    }

    /** A parameter of the address or the form as a clean line of at most 256 characters; empty when there is none. */
    public String parameter(String name) {
        String line = typed(request, name);
        if (line == null) {
            return "";
        }
        if (line.length() <= LONGEST) {
            return line;
        }
        // Not between the halves of a pair.
        return line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** What was done on the page before, as the audit calls it; empty when nothing was. */
    public String done() {
        String event = parameter("gjort");
        return event.matches("[A-Z_]{1,40}") ? event : "";
    }

    /** Whether a form was sent. */
    public boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /**
     * Whether a form of this very view was sent, with the token that only who has seen the view can know. Neither a link nor a
     * form of another site's page is one; what a page does on demand, it does for these only.
     */
    public boolean isForm() {
        return context().isPostback();
    }

    /** Leads on to another page. */
    public void leadTo(String path) {
        try {
            context().getExternalContext().redirect(request.getContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leads on to a page that needs the cookie which this answer gives. */
    public void leadWithCookie(String path) {
        cookies.begin(request, path);
        leadTo(path);
    }

    /** Whether a form has led the reader here, whose browser has not kept the cookie that it was given. */
    public boolean isWithoutCookies() {
        return !isPost() && cookies.hasFailed(request);
    }

    /**
     * Says that the browser keeps no cookies, where the address asks for it.
     *
     * @param message key of what is said
     */
    public void tellOfCookies(String message) {
        if (!isPost() && CookieCheck.isToBeTold(request)) {
            errors.fail(texts.get(message));
        }
    }

    /** There is nothing at this address: 404. */
    public void isMissing() {
        try {
            context().getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Too much was asked for: 429, and the page is shown again, with what was typed. */
    public void isTooMuch(int seconds, String message) {
        showAgain(429, seconds, message);
    }

    /** It cannot be done soon, since many others want the same: 503, and the page is shown again, with what was typed. */
    public void isBusy(int seconds, String message) {
        showAgain(HttpServletResponse.SC_SERVICE_UNAVAILABLE, seconds, message);
    }

    private void showAgain(int status, int seconds, String message) {
        context().getExternalContext().setResponseStatus(status);
        context().getExternalContext().setResponseHeader("Retry-After", Integer.toString(seconds));
        errors.fail(message);
    }

    /**
     * Lets the browser keep something that no script sees.
     *
     * @param kept how long; zero removes it
     */
    public void cookie(OwnCookie cookie, String value, Duration kept) {
        context()
                .getExternalContext()
                .addResponseCookie(
                        cookie.key(),
                        value,
                        Map.of(
                                "path",
                                "/",
                                "maxAge",
                                (int) kept.toSeconds(),
                                "httpOnly",
                                true,
                                "secure",
                                cookie.isSecure()));
    }

    /** What the browser has kept of this name; empty when it has kept nothing. */
    public Optional<String> cookie(OwnCookie cookie) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(brought -> brought.getName().equals(cookie.key()))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
