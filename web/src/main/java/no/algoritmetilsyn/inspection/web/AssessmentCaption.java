package no.algoritmetilsyn.inspection.web;

import jakarta.enterprise.context.RequestScoped;

/** Heads each row of the form of assessments by its finding. */
@RequestScoped
public class AssessmentCaption extends FindingCaption {

    @Override
    public String list() {
        return "assessFindings.findings";
    }
}
