package no.algoritmetilsyn.appeal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.appeal.AppealPage;
import no.algoritmetilsyn.appeal.AppealPages;
import no.algoritmetilsyn.appeal.AppealShipping;
import no.algoritmetilsyn.appeal.CasePaper;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.web.Texts;

/** The appeal that a page is about. */
@Named
@RequestScoped
public class AppealView {

    @Inject
    AppealPages pages;

    @Inject
    ProceedingView proceeding;

    @Inject
    Texts texts;

    @Inject
    AppealShipping shipping;

    private AppealPage page;
    private List<CasePaper> papers;

    /** The appeal. */
    public AppealPage getPage() {
        if (page == null) {
            page = pages.open(
                    proceeding.getId(), LetterLanguage.of(texts.getLanguage().tag()));
        }
        return page;
    }

    /** What would be sent to an appeal body outside this installation now. */
    public List<CasePaper> getPapers() {
        if (papers == null) {
            papers = shipping.papers(proceeding.getId());
        }
        return papers;
    }
}
