package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.complaint.Complainants;
import no.algoritmetilsyn.complaint.Complainants.ReadingPurpose;
import no.algoritmetilsyn.complaint.ComplaintPage;
import no.algoritmetilsyn.complaint.ComplaintPages;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/** The complaint that a page is about, who has filed it, and what stands beside the form of some steps. */
@Named
@RequestScoped
public class ComplaintView {

    @Inject
    ComplaintPages pages;

    @Inject
    ProceedingView proceeding;

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

    private ComplaintPage page;
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
        page = null;
    }

    /** Who has complained, when that was just asked for; else null. */
    public Contact getContact() {
        return contact;
    }

    /** What one may want to know it for. */
    public List<Option> getPurposes() {
        return texts.options("complaint.readingPurpose", ReadingPurpose.values());
    }

    /** Whether the reader handles cases. */
    public boolean isHandling() {
        return getPage().allowed().contains(Act.TASK_CLAIM);
    }

    /** Whether the reader has declared that they are impartial, and nothing has come up since. */
    public boolean isDeclared() {
        return getPage().allowed().contains(Act.COMPLAINANT_READ);
    }

    /** Whether the reader may know who has complained: all who handle the case, unless the name is protected. */
    public boolean isReader() {
        return isDeclared()
                && (!getPage().complaint().wishes().hasProtectedSource()
                        || getPage().readers().stream().anyMatch(reader -> reader.account()
                                .equals(access.actor().id())));
    }

    /** The complaint. */
    public ComplaintPage getPage() {
        if (page == null) {
            page = pages.open(proceeding.getId());
        }
        return page;
    }
}
