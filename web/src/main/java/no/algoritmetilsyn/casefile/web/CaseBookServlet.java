package no.algoritmetilsyn.casefile.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.algoritmetilsyn.document.web.FileAnswer;
import no.algoritmetilsyn.letter.redaction.raster.Book;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused;
import no.algoritmetilsyn.viewer.CaseBinding;

/** {@code /tilsyn/samlet/{id}}: a whole case as one PDF, made when it is asked for and kept nowhere. */
@WebServlet("/tilsyn/samlet/*")
public class CaseBookServlet extends HttpServlet {

    private static final int AGAIN_SECONDS = 60;

    @Inject
    private transient CaseBookWords words;

    @Inject
    private transient CaseBinding binding;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Book book = words.of(FileAnswer.id(request));
        response.setHeader("Cache-Control", "no-store");
        byte[] pdf;
        try {
            pdf = binding.bind(book);
        } catch (RasterRefused refused) {
            response.setIntHeader("Retry-After", AGAIN_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        String disposition = "attachment; filename=\"" + book.title().replaceAll("[^A-Za-z0-9]+", "-") + ".pdf\"";
        FileAnswer.pdf(pdf, disposition, response);
    }
}
