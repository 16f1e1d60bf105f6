package no.algoritmetilsyn.decision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.decision.DecisionPage;
import no.algoritmetilsyn.decision.DecisionPages;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.platform.web.Texts;

/** The decision that a page is about. */
@Named
@RequestScoped
public class DecisionView {

    @Inject
    DecisionPages pages;

    @Inject
    ProceedingView proceeding;

    @Inject
    Texts texts;

    private DecisionPage page;

    /** The decision. */
    public DecisionPage getPage() {
        if (page == null) {
            page = pages.open(proceeding.getId());
        }
        return page;
    }

    /** What it rests on, as law is cited in the reader's language. */
    public String getPower() {
        return citation(getPage().provision());
    }

    /** How a provision is cited in the reader's language. */
    public String citation(Provision provision) {
        return provision.citation(texts.getLanguage().tag());
    }

    /** What a provision is about, in the reader's language. */
    public String about(Provision provision) {
        return provision.title(texts.getLanguage().tag());
    }

    /** Form of Norwegian in which the letters are written, as a language of the page. */
    public String getLanguage() {
        return getPage().decision().directedAt().writtenForm().language();
    }
}
