package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.complaint.ComplaintPage;
import no.algoritmetilsyn.complaint.ComplaintPages;

/** The complaint that a page is about, also beside the form of some steps. */
@Named
@RequestScoped
public class ComplaintView {

    @Inject
    ComplaintPages pages;

    @Inject
    ProceedingView proceeding;

    private ComplaintPage page;

    /** The complaint. */
    public ComplaintPage getPage() {
        if (page == null) {
            page = pages.open(proceeding.getId());
        }
        return page;
    }

    /** Reads it anew: what its reader may do has changed. */
    public void lookAgain() {
        page = null;
    }
}
