package no.algoritmetilsyn.complaint.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.algoritmetilsyn.complaint.WorkDrafts;
import no.algoritmetilsyn.platform.web.PageMissing;

/** {@code POST /tilsyn/utkast/{complaint}/{form}}: a script in the page keeps what is being typed, every few seconds.
 * 204, or 409 when the form was sent meanwhile. */
@WebServlet("/tilsyn/utkast/*")
public class DraftServlet extends HttpServlet {

    private static final Map<String, Set<String>> FIELDS = Map.of(
            "sort", Set.of("kind", "reason", "party", "partyReason", "answer"),
            "answer", Set.of("text"),
            "interim", Set.of("text", "expected", "expected-month", "expected-year"),
            "move", Set.of("number", "reason"),
            "received", Set.of("day", "day-month", "day-year", "reason"));
    private static final int LONGEST = 60_000;

    @Inject
    private transient WorkDrafts drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().split("/");
        if (path.length != 3 || !FIELDS.containsKey(path[2])) {
            throw new PageMissing();
        }
        var answers = new TreeMap<String, String>();
        int length = 0;
        for (String field : FIELDS.get(path[2])) {
            String value = request.getParameter(field);
            if (value != null) {
                answers.put(field, value);
                length += value.length();
            }
        }
        if (length > LONGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        boolean kept = drafts.save(PageMissing.id(path[1]), path[2], FormOpening.of(request), answers);
        response.setStatus(kept ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_CONFLICT);
    }
}
