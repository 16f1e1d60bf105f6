package no.algoritmetilsyn.fine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.fine.FinePage;
import no.algoritmetilsyn.fine.FinePages;

/** The fine that a page is about. */
@Named
@RequestScoped
public class FineView {

    @Inject
    FinePages pages;

    @Inject
    ProceedingView proceeding;

    private FinePage page;

    /** The fine. */
    public FinePage getPage() {
        if (page == null) {
            page = pages.open(proceeding.getId());
        }
        return page;
    }
}
