package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;

/** Heads each row of the form of outcomes by its finding. */
@RequestScoped
public class OutcomeCaption extends FindingCaption {

    @Override
    public String list() {
        return "reportFinal.outcomes";
    }
}
