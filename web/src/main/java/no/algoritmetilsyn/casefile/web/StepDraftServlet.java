package no.algoritmetilsyn.casefile.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepDrafts;
import no.algoritmetilsyn.casefile.step.StepPage;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.platform.web.OpenedForm;
import no.algoritmetilsyn.platform.web.PageMissing;

/** {@code POST /tilsyn/utkast/{proceeding}/{step}}, for those outside the authority {@code /virksomhet/utkast/…}: a script in the page keeps what is being typed, every few seconds.
 * 204, or 409 when the form was sent meanwhile. */
@WebServlet({"/tilsyn/utkast/*", "/virksomhet/utkast/*"})
public class StepDraftServlet extends HttpServlet {

    private static final int LONGEST = 60_000;

    @Inject
    private transient StepPages pages;

    @Inject
    private transient StepDrafts drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().split("/");
        if (path.length != 3) {
            throw new PageMissing();
        }
        UUID proceeding = PageMissing.id(path[1]);
        StepPage page = pages.open(proceeding, path[2]).orElseThrow(PageMissing::new);
        Map<String, String> typed = typed(request, page.fields());
        if (typed.values().stream().mapToInt(String::length).sum() > LONGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        boolean kept = drafts.save(proceeding, page.step(), OpenedForm.of(request), typed);
        response.setStatus(kept ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_CONFLICT);
    }

    /** What the fields of the form hold; nothing else is kept. */
    static Map<String, String> typed(HttpServletRequest request, List<StepField> fields) {
        var typed = new TreeMap<String, String>();
        new StepForm(fields, request::getParameter).typed().keySet().forEach(name -> {
            String value = request.getParameter(name);
            if (value != null) {
                typed.put(name, value);
            }
        });
        return typed;
    }
}
