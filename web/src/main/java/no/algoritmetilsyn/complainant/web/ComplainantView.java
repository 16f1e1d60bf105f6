package no.algoritmetilsyn.complainant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.complainant.Complainants;
import no.algoritmetilsyn.complainant.Complainants.ReadingPurpose;
import no.algoritmetilsyn.complaint.ComplaintPage;
import no.algoritmetilsyn.complaint.web.ComplaintView;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/** Who has filed the complaint that a page of the staff is about: shown to those who ask with a purpose. */
@Named
@RequestScoped
public class ComplainantView {

    @Inject
    ComplaintView complaint;

    @Inject
    Complainants complainants;

    @Inject
    Access access;

    @Inject
    HttpServletRequest request;

    @Inject
    PageAnswer answer;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private Contact contact;

    /** Shows who has complained, when the button for it was pressed; never kept in the view. */
    public void show() {
        String asked = PageAnswer.typed(request, "vis");
        if (asked == null || !answer.isForm()) {
            return;
        }
        UUID id = PageMissing.id(asked);
        String field = "formal-" + id;
        String purpose = PageAnswer.typed(request, field);
        if (purpose == null || purpose.isEmpty()) {
            errors.add(field, texts.get("casefile.case.purpose.required"));
        }
        contact = ReadingPurpose.of(purpose)
                .flatMap(why -> complainants.read(id, why))
                .orElse(null);
        // What the reader may do depends on the name; it was asked for when the form came in.
        complaint.lookAgain();
    }

    /** Who has complained, when that was just asked for; else null. */
    public Contact getContact() {
        return contact;
    }

    /** What one may want to know it for. */
    public List<Option> getPurposes() {
        return texts.options("complainant.readingPurpose", ReadingPurpose.values());
    }

    /** Whether the reader handles cases. */
    public boolean isHandling() {
        return page().allowed().contains(Act.TASK_CLAIM);
    }

    /** Whether the reader has declared that they are impartial, and nothing has come up since. */
    public boolean isDeclared() {
        return page().allowed().contains(Act.COMPLAINANT_READ);
    }

    /** Whether the reader may know who has complained: all who handle the case, unless the name is protected. */
    public boolean isReader() {
        return isDeclared()
                && (!page().complaint().wishes().hasProtectedSource()
                        || page().readers().stream().anyMatch(reader -> reader.account()
                                .equals(access.actor().id())));
    }

    private ComplaintPage page() {
        return complaint.getPage();
    }
}
