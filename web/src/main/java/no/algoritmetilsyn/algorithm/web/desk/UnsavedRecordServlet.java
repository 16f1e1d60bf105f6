package no.algoritmetilsyn.algorithm.web.desk;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.RecordFile;
import no.algoritmetilsyn.algorithm.RecordFiles;
import no.algoritmetilsyn.algorithm.UnsavedRecords;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.platform.web.OpenedForm;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;

/**
 * {@code POST /tilsyn/registertekst/{record}}: a script in the page keeps what is being typed into the form of a record,
 * every few seconds. 204, or 409 when the form was saved meanwhile. Its
 * parameters have been cleaned by the filter before it.
 */
@WebServlet("/tilsyn/registertekst/*")
public class UnsavedRecordServlet extends HttpServlet {

    private static final int LONGEST = 300_000;

    @Inject
    private transient RecordFiles files;

    @Inject
    private transient UnsavedRecords unsaved;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        UUID id = PageMissing.id(path == null ? null : path.substring(1));
        RecordFile file = files.read(id).orElseThrow(PageMissing::new);
        var inputs = new KeptInputs(
                new RecordForm(RecordStandard.newest(), file.record().kind()));
        String begunFrom = PageAnswer.typed(request, RecordEditor.BEGUN_FROM);
        Map<String, String> typed = inputs.texts(
                RecordEditor.version(file, begunFrom).content(), name -> typed(request.getParameterValues(name)));
        if (typed.values().stream().mapToInt(String::length).sum() > LONGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        boolean kept = unsaved.keep(id, OpenedForm.of(request), typed);
        response.setStatus(kept ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_CONFLICT);
    }

    private static List<String> typed(String[] values) {
        return values == null ? List.of() : List.of(values);
    }
}
