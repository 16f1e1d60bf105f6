package no.algoritmetilsyn.inbox.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.algoritmetilsyn.document.web.FileAnswer;
import no.algoritmetilsyn.inbox.InboxReceipts;
import no.algoritmetilsyn.inbox.ReceiptLetter;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.web.Texts;

/** {@code /virksomhet/kvittering/{id}}: the receipt of an entry of the journal, for those who have sent what it is about. */
@WebServlet("/virksomhet/kvittering/*")
public class ReceiptServlet extends HttpServlet {

    @Inject
    private transient InboxReceipts receipts;

    @Inject
    private transient LetterRenderer renderer;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LetterLanguage language = LetterLanguage.of(texts.getLanguage().tag());
        ReceiptLetter receipt = receipts.letter(FileAnswer.id(request), language);
        FileAnswer.pdf(renderer.pdf(receipt.letter(), receipt.approval()), receipt.contentDisposition(), response);
    }
}
