package no.algoritmetilsyn.letter.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.letter.desk.PaperQueue;
import no.algoritmetilsyn.letter.print.PrintRun;

/** {@code POST /tilsyn/postbunke}: all letters that wait for the post as one file to print. */
@WebServlet("/tilsyn/postbunke")
public class PostServlet extends HttpServlet {

    @Inject
    private transient PaperQueue queue;

    @Inject
    private transient DocumentFiles documents;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<StoredFile> files = queue.files();
        var run = new PrintRun();
        for (StoredFile file : files) {
            var pdf = new ByteArrayOutputStream();
            documents.write(file.variantId(), pdf);
            run.add(pdf.toByteArray());
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"post.pdf\"");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "no-store");
        run.write(response.getOutputStream());
    }
}
