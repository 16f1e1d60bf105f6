package no.algoritmetilsyn.presence.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.presence.Presences;

/**
 * {@code POST /tilsyn/til-stede/{id}}: a script says that the page of a case or proceeding is being looked at, and is told who else
 * does, as text. Opening a page does not say it: only POST writes.
 */
@WebServlet(PresenceServlet.PATH + "*")
public class PresenceServlet extends HttpServlet {

    /** Address below the context path, before the id. */
    static final String PATH = "/tilsyn/til-stede/";

    private static final long serialVersionUID = 1;

    @Inject
    private transient Presences presences;

    @Inject
    private transient PresenceView view;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        UUID place = PageMissing.id(path == null ? "" : path.substring(1));
        UUID casefile = presences.renew(place).orElseThrow(PageMissing::new);
        byte[] said = view.said(casefile, place).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain; charset=UTF-8");
        response.setContentLength(said.length);
        response.getOutputStream().write(said);
    }
}
