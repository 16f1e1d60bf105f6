package no.algoritmetilsyn.casefile.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.OpeningDeclaration;
import no.algoritmetilsyn.casefile.step.OpeningDrafts;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.platform.web.OpenedForm;
import no.algoritmetilsyn.platform.web.PageMissing;

/**
 * {@code POST /tilsyn/nytt-utkast/{kind}}, in a case {@code …/{kind}/{case}}: a script in the page keeps what is being typed to open a
 * proceeding, every few seconds. 204, or 409 when the form was sent meanwhile. Its parameters have been cleaned by the filter before it.
 */
@WebServlet("/tilsyn/nytt-utkast/*")
public class OpeningDraftServlet extends HttpServlet {

    private static final int LONGEST = 60_000;

    @Inject
    private transient StepCatalogue catalogue;

    @Inject
    private transient OpeningDrafts drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().split("/");
        if (path.length != 2 && path.length != 3) {
            throw new PageMissing();
        }
        OpeningDeclaration<?> opening = catalogue.openings().stream()
                .filter(one -> one.path().equals(path[1]))
                .findFirst()
                .orElseThrow(PageMissing::new);
        UUID casefile = path.length == 2 ? null : PageMissing.id(path[2]);
        Map<String, String> typed = StepDraftServlet.typed(request, opening.fields());
        if (typed.values().stream().mapToInt(String::length).sum() > LONGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        boolean kept = drafts.save(opening, casefile, OpenedForm.of(request), typed);
        response.setStatus(kept ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_CONFLICT);
    }
}
