package no.algoritmetilsyn.order.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.order.OrderPage;
import no.algoritmetilsyn.order.OrderPages;
import no.algoritmetilsyn.order.OrderPointState;

/** The order that a page is about. */
@Named
@RequestScoped
public class OrderView {

    @Inject
    OrderPages pages;

    @Inject
    ProceedingView proceeding;

    private OrderPage page;

    /** The order. */
    public OrderPage getPage() {
        if (page == null) {
            page = pages.open(proceeding.getId());
        }
        return page;
    }

    /** The tone in which the state of a point is shown. */
    public String tone(OrderPointState state) {
        return switch (state) {
            case WAITING, ANNULLED -> "neutral";
            case ANSWERED -> "info";
            case PARTLY, NOT_FULFILLED -> "warning";
            case FULFILLED -> "success";
        };
    }
}
