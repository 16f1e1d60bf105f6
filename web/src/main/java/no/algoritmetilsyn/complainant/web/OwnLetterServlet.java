package no.algoritmetilsyn.complainant.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.algoritmetilsyn.complainant.FollowUp;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.web.FileAnswer;
import no.algoritmetilsyn.letter.desk.ReadLetter;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;

/**
 * {@code POST /min-sak/brev}: a letter as PDF, to somebody who shows the code of its complaint. Reference and code come in a form and
 * never in an address.
 */
@WebServlet("/min-sak/brev")
public class OwnLetterServlet extends HttpServlet {

    @Inject
    private transient FollowUp followUp;

    @Inject
    private transient DocumentFiles documents;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = PageAnswer.typed(request, "letter");
        ReadLetter letter = find(request)
                .flatMap(view -> view.letters().stream()
                        .filter(each -> each.id().toString().equals(id))
                        .findFirst())
                .orElseThrow(PageMissing::new);
        StoredFile file = documents.open(letter.pdf());
        FileAnswer.give(file, documents, response);
    }

    private Optional<FollowUp.View> find(HttpServletRequest request) {
        var answer = followUp.follow(
                PageAnswer.typed(request, "reference"), PageAnswer.typed(request, "code"), request.getRemoteAddr());
        return answer instanceof FollowUp.Answer.Found found ? Optional.of(found.view()) : Optional.empty();
    }
}
