package no.algoritmetilsyn.partyaccess.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.partyaccess.AccessPage;
import no.algoritmetilsyn.partyaccess.AccessPages;
import no.algoritmetilsyn.partyaccess.AccessRuling;
import no.algoritmetilsyn.platform.web.Texts;

/** The request for access that a page is about. */
@Named
@RequestScoped
public class AccessView {

    @Inject
    AccessPages pages;

    @Inject
    ProceedingView proceeding;

    @Inject
    Laws laws;

    @Inject
    Texts texts;

    private AccessPage page;

    /** The request. */
    public AccessPage getPage() {
        if (page == null) {
            page = pages.open(proceeding.getId());
        }
        return page;
    }

    /** The provision by which something is refused, as the reader's language cites it; empty where nothing is. */
    public String provision(AccessRuling ruling) {
        return ruling.provision() == null
                ? ""
                : laws.provision(ruling.provision())
                        .citation(texts.getLanguage().tag());
    }
}
