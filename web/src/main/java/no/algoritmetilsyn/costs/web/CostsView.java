package no.algoritmetilsyn.costs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.costs.CostsPage;
import no.algoritmetilsyn.costs.CostsPages;
import no.algoritmetilsyn.deadline.web.DeadlineText;
import no.algoritmetilsyn.platform.web.Texts;

/** The claim of costs that a page is about. */
@Named
@RequestScoped
public class CostsView {

    @Inject
    CostsPages pages;

    @Inject
    ProceedingView proceeding;

    @Inject
    Texts texts;

    private CostsPage page;

    /** The claim. */
    public CostsPage getPage() {
        if (page == null) {
            page = pages.open(proceeding.getId());
        }
        return page;
    }

    /** Who rules on it. */
    public String getOrgan() {
        return texts.get(
                getPage().claim().organ() == Organ.APPEAL_BODY
                        ? "costs.facts.appealBody"
                        : "costs.facts.firstInstance");
    }

    /** Whether it came in time, in words. */
    public String getTimely() {
        if (getPage().limit().last() == null) {
            return texts.get("costs.limit.unknown");
        }
        String key = getPage().isLate() ? "costs.limit.late" : "costs.limit.inTime";
        return texts.get(key, texts.date(getPage().limit().last()));
    }

    /** How the last day was counted, line by line. */
    public List<String> getLines() {
        DeadlineText words = DeadlineText.in(texts.getLanguage().tag(), List.of());
        return getPage().limit().lines().stream().map(words::line).toList();
    }
}
