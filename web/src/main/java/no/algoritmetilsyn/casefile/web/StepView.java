package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepDrafts;
import no.algoritmetilsyn.casefile.step.StepPage;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;

/**
 * The page of every step: the form that its record asks for, kept as a draft while it is filled in, with the proceeding
 * beside. First comes the declaration of impartiality; a colleague may be faster; nothing typed is lost.
 */
@Named
@RequestScoped
public class StepView implements OpenStep {

    @Inject
    HttpServletRequest request;

    @Inject
    PageAddress address;

    @Inject
    Texts texts;

    @Inject
    StepWords words;

    @Inject
    Access access;

    @Inject
    StepPages pages;

    @Inject
    StepAttempt attempt;

    @Inject
    StepUploads uploads;

    @Inject
    StepSections sections;

    @Inject
    StepDrafts drafts;

    @Inject
    ReferenceChoices choices;

    @Inject
    AuthorityClock clock;

    private StepPage page;
    private StepForm form;
    private StepFormOrigin origin;
    private Casefile undeclared;
    private boolean resumed;
    private boolean saved;
    private boolean asking;
    private boolean answered;

    /** Opens the form, or leads to the declaration that has to come first. */
    public void open() throws IOException {
        if (!getPage().allowed().contains(getStep().act()) && !page.isTold()) {
            if (!page.isUndeclared()) {
                access.require(getStep().act(), page.proceeding().casefileId(), id());
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(request.getContextPath()
                            + Route.IMPARTIALITY.path(
                                    page.proceeding().casefileId().toString())
                            + "?til=" + getAddress());
            return;
        }
        Map<String, String> draft = drafts.load(id(), getStep()).orElse(null);
        resumed = draft != null;
        Map<String, String> start = resumed ? draft : sections.of(getPage().start());
        form = new StepForm(getPage().fields(), start::get);
        form.open(draft, start);
        form.begin(choices.chosen(getPage()));
    }

    private UUID id() {
        return PageMissing.id(address.getId());
    }

    /** Address of this page below the context path. */
    @Override
    public String getAddress() {
        return Route.STEP.path(id().toString(), getStep().path());
    }

    /** What is seen before the step is taken. */
    @Override
    public StepPage getPage() {
        if (page == null) {
            page = pages.open(id(), address.segment("step")).orElseThrow(PageMissing::new);
        }
        return page;
    }

    /** The step. */
    @Override
    public StepDeclaration<?> getStep() {
        return getPage().step();
    }

    /** What was typed. */
    @Override
    public StepForm getForm() {
        if (form == null) {
            form = new StepForm(getPage().fields(), name -> PageAnswer.typed(request, name));
        }
        return form;
    }

    /** What is asked for, in words. */
    public List<StepQuestion> getQuestions() {
        return choices.questions(getPage(), getForm());
    }

    /** Where the form comes from; it brings that along with all it sends. */
    public StepFormOrigin getOrigin() {
        if (origin == null) {
            origin = StepFormOrigin.sent(request, getPage(), clock.instant());
        }
        return origin;
    }

    /** A text of the step; null when it has none of that name. */
    public String text(String name) {
        return words.own(getStep(), name);
    }

    /** The heading, with what the proceeding is called. */
    public String getHeading() {
        return texts.get(getStep().prefix() + ".heading", getPage().proceeding().reference());
    }

    /**
     * Whether the form is open: the step can still be taken. One that has been sent stays, also when a colleague was faster,
     * so that what was typed is received.
     */
    public boolean isWaiting() {
        return FacesContext.getCurrentInstance().isPostback() || getPage().refusedBy() == null;
    }

    /** Why there is nothing to do. */
    public String getRefusal() {
        return words.refusal(getPage());
    }

    /** Who has claimed the task that the step ends, in a sentence; null when nobody has. */
    public String getClaimedBy() {
        return words.claimed(getPage());
    }

    /** Whether the form holds what was typed at an earlier time. */
    public boolean isResumed() {
        return resumed || PageAnswer.typed(request, "discard") != null;
    }

    /** Whether what was typed has just been kept. */
    public boolean isSaved() {
        return saved;
    }

    /** The other case, when the reader has to declare something there first; else null. */
    public Casefile getUndeclared() {
        return undeclared;
    }

    /** Whether it is being asked whether the step is really meant, or the answer is just coming in. */
    public boolean isAsking() {
        return asking || getStep().asksAgain() && !answered && PageAnswer.typed(request, "take") != null;
    }

    /** Keeps what was typed so far. */
    public void keep() {
        saved = uploads.receive(getForm());
        drafts.save(id(), getStep(), clock.instant(), getForm().typed());
    }

    /** Throws away what was typed. */
    public String discard() throws IOException {
        drafts.close(id(), getStep());
        FacesContext.getCurrentInstance().getExternalContext().redirect(address.getPath());
        return null;
    }

    /** Checks what was typed, and asks whether it is really meant. */
    public void ask() {
        asking = uploads.receive(getForm()) && attempt.isGood(getPage(), getForm());
        keepUnsent();
    }

    /** Takes the step, and leads to the case. */
    public String take() {
        answered = true;
        StepAttempt.Outcome outcome = uploads.receive(getForm())
                ? attempt.take(getPage(), getOrigin(), getForm())
                : StepAttempt.Outcome.NOT_TAKEN;
        if (outcome.isTaken()) {
            drafts.close(id(), getStep());
            if (attempt.leadsToLetter(getStep(), outcome)) {
                return null;
            }
            return attempt.caseAfter(getStep(), outcome);
        }
        undeclared = outcome.undeclared();
        if (outcome.stale()) {
            showAnew();
        } else if (undeclared != null) {
            keepUnsent();
        }
        return null;
    }

    /** What was opened has changed meanwhile: the page shows it as it is now, with what was typed, which is kept. */
    private void showAnew() {
        keepUnsent();
        getForm();
        page = null;
        origin = StepFormOrigin.now(getPage(), clock.instant());
    }

    /** Keeps what was typed, unless it has been sent by the other half of a double click or from another window. */
    private void keepUnsent() {
        drafts.save(id(), getStep(), getOrigin().opened(), getForm().typed());
    }
}
