package no.algoritmetilsyn.casefile.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepDrafts;
import no.algoritmetilsyn.casefile.step.StepPage;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;

/**
 * What the page of a step is to the staff and to parties alike: the form that its record asks for, kept as a draft while it is filled
 * in. Nothing typed is lost.
 */
public abstract class StepFormView implements OpenStep {

    @Inject
    HttpServletRequest request;

    @Inject
    PageAddress address;

    @Inject
    StepWords words;

    @Inject
    StepPages pages;

    @Inject
    StepAttempt attempt;

    @Inject
    StepUploads uploads;

    @Inject
    StepDrafts drafts;

    @Inject
    ReferenceChoices choices;

    @Inject
    AuthorityClock clock;

    private StepPage page;
    private StepForm form;
    private StepFormOrigin origin;
    private boolean resumed;
    private boolean saved;
    private boolean asking;
    private boolean answered;

    /** The form as it is sent. */
    abstract StepForm sent();

    /** What was typed at an earlier time; null when nothing was. */
    Map<String, String> resume() {
        Map<String, String> draft = drafts.load(id(), getStep()).orElse(null);
        resumed = draft != null;
        return draft;
    }

    void show(StepForm opened) {
        form = opened;
    }

    UUID id() {
        return PageMissing.id(address.getId());
    }

    /** What is seen before the step is taken. */
    @Override
    public StepPage getPage() {
        if (page == null) {
            page = read();
        }
        return page;
    }

    StepPage read() {
        return pages.open(id(), address.segment("step")).orElseThrow(PageMissing::new);
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
            form = sent();
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
        return words.heading(getStep(), getPage().proceeding().reference());
    }

    /**
     * Whether the form is open: the step can still be taken. One that has been sent stays, also when it cannot be taken any more,
     * so that what was typed is received.
     */
    public boolean isWaiting() {
        return FacesContext.getCurrentInstance().isPostback() || getPage().refusedBy() == null;
    }

    /** Why there is nothing to do. */
    public abstract String getRefusal();

    /** Whether the form holds what was typed at an earlier time. */
    public boolean isResumed() {
        return resumed || PageAnswer.typed(request, "discard") != null;
    }

    /** Whether what was typed has just been kept. */
    public boolean isSaved() {
        return saved;
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

    /** Checks what was typed, and asks whether it is really meant. */
    public void ask() {
        asking = uploads.receive(getForm()) && attempt.isGood(getPage(), getForm());
        keepUnsent();
    }

    /** Takes the step as it was typed. What was opened may have changed meanwhile: then it is shown as it is now, with what was typed. */
    StepAttempt.Outcome attempted() {
        answered = true;
        StepAttempt.Outcome outcome = uploads.receive(getForm())
                ? attempt.take(getPage(), getOrigin(), getForm())
                : StepAttempt.Outcome.NOT_TAKEN;
        if (outcome.isTaken()) {
            drafts.close(id(), getStep());
        } else if (outcome.stale()) {
            keepUnsent();
            getForm();
            page = null;
            origin = StepFormOrigin.now(getPage(), clock.instant());
        }
        return outcome;
    }

    /** Keeps what was typed, unless it has been sent by the other half of a double click or from another window. */
    void keepUnsent() {
        drafts.save(id(), getStep(), getOrigin().opened(), getForm().typed());
    }
}
