package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.StepDeclaration;

/** The parts of the page of a step that a feature brings: views below {@code WEB-INF/part}. */
@Named
@ApplicationScoped
public class StepParts {

    /** What stands beside the form of one step only; null when nothing does. */
    public String beside(StepDeclaration<?> step) throws MalformedURLException {
        String part = "/WEB-INF/part/step/" + step.name() + ".xhtml";
        return FacesContext.getCurrentInstance().getExternalContext().getResource(part) == null ? null : part;
    }

    /** The facts of the proceeding. */
    public String facts(Proceeding proceeding) {
        return "/WEB-INF/part/facts/" + proceeding.kind().word() + ".xhtml";
    }
}
