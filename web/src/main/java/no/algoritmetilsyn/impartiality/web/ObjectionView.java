package no.algoritmetilsyn.impartiality.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.algoritmetilsyn.casefile.web.StepView;
import no.algoritmetilsyn.impartiality.Objection;
import no.algoritmetilsyn.impartiality.ObjectionPages;

/** The objection that a ruling is about. */
@Named
@RequestScoped
public class ObjectionView {

    @Inject
    ObjectionPages pages;

    @Inject
    StepView step;

    private Objection waiting;

    /** The one that has waited longest; null when none does. */
    public Objection getWaiting() {
        if (waiting == null) {
            waiting = pages.waiting(step.getPage().proceeding().id()).orElse(null);
        }
        return waiting;
    }
}
