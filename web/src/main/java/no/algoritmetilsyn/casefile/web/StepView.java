package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;

/**
 * The page of every step: its form, with the proceeding beside. First comes the declaration of impartiality; a colleague may be
 * faster.
 */
@Named
@RequestScoped
public class StepView extends StepFormView {

    @Inject
    Access access;

    @Inject
    StepSections sections;

    private Casefile undeclared;

    /** Opens the form, or leads to the declaration that has to come first. */
    public void open() throws IOException {
        if (!getPage().allowed().contains(getStep().act()) && !getPage().isTold()) {
            if (!getPage().isUndeclared()) {
                access.require(getStep().act(), getPage().proceeding().casefileId(), id());
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(request.getContextPath()
                            + Route.IMPARTIALITY.path(
                                    getPage().proceeding().casefileId().toString())
                            + "?til=" + getAddress());
            return;
        }
        Map<String, String> draft = resume();
        Map<String, String> start = draft == null ? sections.of(getPage().start()) : draft;
        var opened = new StepForm(getPage().fields(), start::get);
        opened.open(draft, start);
        opened.begin(choices.chosen(getPage()));
        show(opened);
    }

    @Override
    StepForm sent() {
        return new StepForm(getPage().fields(), name -> PageAnswer.typed(request, name));
    }

    /** Address of this page below the context path. */
    @Override
    public String getAddress() {
        return Route.STEP.path(id().toString(), getStep().path());
    }

    /** Why there is nothing to do, and who has done it. */
    @Override
    public String getRefusal() {
        return words.refusal(getPage());
    }

    /** Who has claimed the task that the step ends, in a sentence; null when nobody has. */
    public String getClaimedBy() {
        return words.claimed(getPage());
    }

    /** The other case, when the reader has to declare something there first; else null. */
    public Casefile getUndeclared() {
        return undeclared;
    }

    /** Throws away what was typed. */
    public String discard() throws IOException {
        drafts.close(id(), getStep());
        FacesContext.getCurrentInstance().getExternalContext().redirect(address.getPath());
        return null;
    }

    /** Takes the step, and leads to the case. */
    public String take() {
        StepAttempt.Outcome outcome = attempted();
        if (outcome.isTaken()) {
            return attempt.leadsToLetter(getStep(), outcome) ? null : attempt.caseAfter(getStep(), outcome);
        }
        undeclared = outcome.undeclared();
        if (!outcome.stale() && undeclared != null) {
            keepUnsent();
        }
        return null;
    }
}
