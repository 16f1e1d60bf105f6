package no.algoritmetilsyn.lawbook.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.lawbook.ProvisionSearch;
import no.algoritmetilsyn.platform.web.ApiJson;
import no.algoritmetilsyn.platform.web.Texts;

/**
 * {@code GET /tilsyn/lov/bestemmelser?q=…&sprak=nb}: the provisions that a script of a page with a text field offers to be cited, as
 * JSON. The language is that of the text; without one, the reader's.
 */
@WebServlet("/tilsyn/lov/bestemmelser")
public class ProvisionServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final int MOST = 12;

    @Inject
    private transient ProvisionSearch search;

    @Inject
    private transient Texts texts;

    /**
     * A provision.
     *
     * @param inForce whether it binds today
     */
    record Line(String code, String citation, String title, String rule, boolean inForce) {}

    /** What is found, the likeliest first. */
    record Lines(List<Line> provisions) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("q");
        String written = request.getParameter("sprak");
        String language = written == null ? texts.getLanguage().tag() : written;
        var lines = new Lines(search.find(asked == null ? "" : asked, language, MOST).stream()
                .map(found -> line(found.provision(), found.inForce(), language))
                .toList());
        byte[] json = ApiJson.text(lines).getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    private static Line line(Provision provision, boolean inForce, String language) {
        return new Line(
                provision.code(),
                provision.citation(language),
                provision.title(language),
                provision.rule(language),
                inForce);
    }
}
