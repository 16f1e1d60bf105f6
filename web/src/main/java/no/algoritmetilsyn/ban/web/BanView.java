package no.algoritmetilsyn.ban.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.algoritmetilsyn.ban.BanDraft;
import no.algoritmetilsyn.ban.BanPage;
import no.algoritmetilsyn.ban.BanPages;
import no.algoritmetilsyn.casefile.web.ProceedingView;

/** The interim ban that a page is about, or what its decision is to forbid. */
@Named
@RequestScoped
public class BanView {

    @Inject
    BanPages pages;

    @Inject
    ProceedingView proceeding;

    private BanPage page;
    private BanDraft draft;

    /** The ban. */
    public BanPage getPage() {
        if (page == null) {
            page = pages.open(proceeding.getId());
        }
        return page;
    }

    /** What the decision that the page is about is to forbid; null before somebody has written it. */
    public BanDraft getDraft() {
        if (draft == null) {
            draft = pages.draft(proceeding.getId()).orElse(null);
        }
        return draft;
    }
}
