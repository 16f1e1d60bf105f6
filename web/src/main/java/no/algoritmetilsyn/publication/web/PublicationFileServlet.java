package no.algoritmetilsyn.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.publication.PublishedDecisions;

/** {@code /vedtak/dokument/{id}.pdf}: the version of a letter that is published. */
@WebServlet("/vedtak/dokument/*")
public class PublicationFileServlet extends HttpServlet {

    private static final String ENDING = ".pdf";

    @Inject
    private transient PublishedDecisions decisions;

    @Inject
    private transient DocumentFiles documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.endsWith(ENDING)) {
            throw new PageMissing();
        }
        StoredFile file = decisions
                .find(PageMissing.id(path.substring(1, path.length() - ENDING.length())))
                .map(decision -> documents.open(decision.file()))
                .orElseThrow(PageMissing::new);
        response.setHeader("ETag", '"' + file.sha256() + '"');
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", file.contentDisposition());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        documents.write(file.variantId(), response.getOutputStream());
    }
}
