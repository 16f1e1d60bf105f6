package no.algoritmetilsyn.complainant.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.complainant.FollowUp;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.web.FileAnswer;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;

/**
 * {@code POST /min-sak/dokument}: a document that a complainant has sent, or was given of the case, for who shows the code of the complaint. Reference and
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
        Optional<StoredFile> given = named(id, view.given());
        given.ifPresent(file -> followUp.reads(view, file));
        FileAnswer.give(given.or(() -> named(id, view.files())).orElseThrow(PageMissing::new), documents, response);
    }

    private static Optional<StoredFile> named(String id, List<StoredFile> files) {
        return files.stream()
                .filter(each -> each.variantId().toString().equals(id))
                .findFirst();
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
