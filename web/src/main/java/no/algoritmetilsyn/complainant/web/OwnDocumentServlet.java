package no.algoritmetilsyn.complainant.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.algoritmetilsyn.complainant.FollowUp;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.web.FileAnswer;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;

/**
 * {@code POST /min-sak/dokument}: a document of the case that was given to a complainant, who shows the code of the complaint. Reference and
 * code come in a form and never in an address.
 */
@WebServlet("/min-sak/dokument")
public class OwnDocumentServlet extends HttpServlet {

    @Inject
    private transient FollowUp followUp;

    @Inject
    private transient DocumentFiles documents;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FollowUp.View view = view(request);
        String id = PageAnswer.typed(request, "file");
        StoredFile file = view.given().stream()
                .filter(each -> each.variantId().toString().equals(id))
                .findFirst()
                .orElseThrow(PageMissing::new);
        followUp.reads(view, file);
        FileAnswer.give(file, documents, response);
    }

    private FollowUp.View view(HttpServletRequest request) {
        var answer = followUp.follow(
                PageAnswer.typed(request, "reference"), PageAnswer.typed(request, "code"), request.getRemoteAddr());
        if (answer instanceof FollowUp.Answer.Found found) {
            return found.view();
        }
        throw new PageMissing();
    }
}
