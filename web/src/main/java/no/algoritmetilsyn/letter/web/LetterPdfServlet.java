package no.algoritmetilsyn.letter.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/** {@code /tilsyn/brev-pdf/{id}}: what a letter would look like on paper, without the name of a person and marked as a draft. */
@WebServlet("/tilsyn/brev-pdf/*")
public class LetterPdfServlet extends HttpServlet {

    @Inject
    private transient LetterPages pages;

    @Inject
    private transient LetterRenderer renderer;

    @Inject
    private transient AuthorityClock clock;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        UUID id = PageMissing.id(path == null ? null : path.substring(1));
        LetterSnapshot letter = pages.preview(id);
        response.setHeader("Cache-Control", "no-store");
        try {
            byte[] pdf = renderer.pdf(letter, Approval.pending(clock.today()));
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"utkast.pdf\"");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.getOutputStream().write(pdf);
        } catch (LetterRefused incomplete) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setContentType("text/plain; charset=UTF-8");
            String sentences = String.join(
                    "\n",
                    incomplete.sentences(LetterLanguage.of(texts.getLanguage().tag())));
            response.getOutputStream().write(sentences.getBytes(StandardCharsets.UTF_8));
        }
    }
}
