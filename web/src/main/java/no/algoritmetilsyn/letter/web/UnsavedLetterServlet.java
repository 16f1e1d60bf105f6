package no.algoritmetilsyn.letter.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.letter.desk.UnsavedLetters;
import no.algoritmetilsyn.platform.web.OpenedForm;
import no.algoritmetilsyn.platform.web.PageMissing;

/**
 * {@code POST /tilsyn/brevtekst/{letter}}: a script in the page keeps what is being typed into a letter, every few seconds. 204, or
 * 409 when the form was saved meanwhile. Its parameters have been cleaned by the filter before it.
 */
@WebServlet("/tilsyn/brevtekst/*")
public class UnsavedLetterServlet extends HttpServlet {

    @Inject
    private transient UnsavedLetters unsaved;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        UUID id = PageMissing.id(path == null ? null : path.substring(1));
        Map<String, String> typed = UnsavedLetter.inputs(request.getParameterMap());
        if (typed.values().stream().mapToInt(String::length).sum() > UnsavedLetter.LONGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        boolean kept = unsaved.keep(id, OpenedForm.of(request), typed);
        response.setStatus(kept ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_CONFLICT);
    }
}
