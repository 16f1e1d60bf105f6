package no.algoritmetilsyn.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Settings;

/**
 * {@code /.well-known/security.txt} (RFC 9116): where somebody who has found a hole reports it. The contact is the
 * operator's; without one there is no such page.
 */
@WebServlet(SecurityTxt.PATH)
public class SecurityTxt extends HttpServlet {

    static final String PATH = "/.well-known/security.txt";

    /** RFC 9116 2.5.5 asks for less than a year; what is kept of it meanwhile is renewed in time. */
    private static final Duration VALID = Duration.ofDays(180);

    @Inject
    private transient Settings settings;

    @Inject
    private transient AuthorityClock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> contact = settings.securityContact();
        if (contact.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=86400");
        String address = settings.serviceAddress().replaceFirst("/$", "");
        response.getWriter()
                .write("Contact: %s\r\nExpires: %s\r\nPreferred-Languages: nb, nn, en\r\nCanonical: %s%s\r\n"
                        .formatted(
                                contact.get(),
                                clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS),
                                address,
                                PATH));
    }
}
