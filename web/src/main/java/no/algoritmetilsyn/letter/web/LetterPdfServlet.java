package no.algoritmetilsyn.letter.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.algoritmetilsyn.document.web.FileAnswer;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterRefused;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.desk.LetterPages;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;
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
        LetterSnapshot letter = pages.preview(FileAnswer.id(request));
        response.setHeader("Cache-Control", "no-store");
        try {
            byte[] pdf = renderer.pdf(letter, Approval.pending(clock.today()));
            FileAnswer.pdf(pdf, "attachment; filename=\"utkast.pdf\"", response);
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
