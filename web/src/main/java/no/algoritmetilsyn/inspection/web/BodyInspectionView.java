package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.algoritmetilsyn.inspection.BodyInspectionPage;
import no.algoritmetilsyn.inspection.BodyInspectionPages;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageMissing;

/** The inspection that the page of a body is about. */
@Named
@RequestScoped
public class BodyInspectionView {

    @Inject
    BodyInspectionPages pages;

    @Inject
    PageAddress address;

    private BodyInspectionPage page;

    /** What the body sees of it. */
    public BodyInspectionPage getPage() {
        if (page == null) {
            page = pages.open(PageMissing.id(address.getId()));
        }
        return page;
    }
}
