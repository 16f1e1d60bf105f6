package no.algoritmetilsyn.casefile.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.algoritmetilsyn.casefile.DisclosedDocuments;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.web.FileAnswer;

/** {@code /virksomhet/dokument/{id}}: a file of a case, for those it is disclosed to. */
@WebServlet("/virksomhet/dokument/*")
public class DisclosedFileServlet extends HttpServlet {

    @Inject
    private transient DisclosedDocuments files;

    @Inject
    private transient DocumentFiles documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.give(files.open(FileAnswer.id(request)), documents, response);
    }
}
