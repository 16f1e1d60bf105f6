package no.algoritmetilsyn.casefile.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import no.algoritmetilsyn.casefile.CaseDocuments;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.platform.web.PageMissing;

/**
 * {@code /tilsyn/dokument/{id}}: a file of a case, saved and never shown: whatever is in it, nothing of it runs with the
 * rights of its reader.
 */
@WebServlet("/tilsyn/dokument/*")
public class FileServlet extends HttpServlet {

    @Inject
    private transient CaseDocuments files;

    @Inject
    private transient DocumentFiles documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        UUID id = PageMissing.id(path == null ? null : path.substring(1));
        StoredFile file = files.open(id);
        if (!file.scanState().mayBeOpened()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", file.contentDisposition());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "no-store");
        documents.write(id, response.getOutputStream());
    }
}
