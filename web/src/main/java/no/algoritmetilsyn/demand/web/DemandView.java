package no.algoritmetilsyn.demand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Predicate;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.demand.DemandPage;
import no.algoritmetilsyn.demand.DemandPages;
import no.algoritmetilsyn.demand.PointState;
import no.algoritmetilsyn.platform.web.Texts;

/** The demand that a page is about. */
@Named
@RequestScoped
public class DemandView {

    @Inject
    DemandPages pages;

    @Inject
    ProceedingView proceeding;

    @Inject
    Texts texts;

    private DemandPage page;

    /** The demand. */
    public DemandPage getPage() {
        if (page == null) {
            page = pages.open(proceeding.getId());
        }
        return page;
    }

    /** What the demand rests on, and whether the body has to answer, in words. */
    public String getPower() {
        return texts.get(
                getPage().demand().isOrder() ? "demand.facts.ordered" : "demand.facts.voluntary",
                getPage().provision().citation(texts.getLanguage().tag()));
    }

    /** How many points are settled. */
    public long getSettled() {
        return count(state -> !state.isOpen());
    }

    /** How many points the body has to answer. */
    public long getWaiting() {
        return count(PointState::isWaiting);
    }

    /** How many answers are to be assessed. */
    public long getAnswered() {
        return count(state -> state == PointState.ANSWERED);
    }

    private long count(Predicate<PointState> which) {
        return getPage().points().stream()
                .filter(row -> which.test(row.point().state()))
                .count();
    }

    /** The tone in which the state of a point is shown. */
    public String tone(PointState state) {
        return switch (state) {
            case WAITING, NOT_NEEDED -> "neutral";
            case ANSWERED -> "info";
            case ASKED_AGAIN -> "warning";
            case SUFFICIENT -> "success";
        };
    }
}
