package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepDrafts;
import no.algoritmetilsyn.casefile.step.StepPage;
import no.algoritmetilsyn.casefile.step.StepPages;
import no.algoritmetilsyn.casefile.step.StepRow;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;

/**
 * The page of every step that a party takes itself: the form that its record asks for, kept as a draft while it is filled in. Nothing
 * typed is lost, and nothing is said of who of the staff does what.
 */
@Named
@RequestScoped
public class PartyStepView implements OpenStep {

    @Inject
    HttpServletRequest request;

    @Inject
    PageAddress address;

    @Inject
    PageAnswer answer;

    @Inject
    Access access;

    @Inject
    StepWords words;

    @Inject
    ReferenceChoices choices;

    @Inject
    StepPages pages;

    @Inject
    StepAttempt attempt;

    @Inject
    StepUploads uploads;

    @Inject
    StepDrafts drafts;

    @Inject
    AuthorityClock clock;

    private StepPage page;
    private List<StepRow> rows;
    private StepForm form;
    private StepFormOrigin origin;
    private boolean resumed;
    private boolean saved;
    private boolean asking;
    private boolean answered;

    /** Opens the form, with what was typed at an earlier time. */
    public void open() {
        Map<String, String> draft = drafts.load(id(), getStep()).orElse(null);
        resumed = draft != null;
        form = GivenRowsForm.of(getPage(), getRows(), resumed ? draft : page.start(), resumed);
    }

    private UUID id() {
        return PageMissing.id(address.getId());
    }

    @Override
    public String getAddress() {
        return Route.PARTY_STEP.path(id().toString(), getStep().path());
    }

    @Override
    public StepPage getPage() {
        if (page == null) {
            access.require(Act.INBOX_READ);
            page = pages.open(id(), address.segment("step")).orElseThrow(PageMissing::new);
        }
        return page;
    }

    @Override
    public StepDeclaration<?> getStep() {
        return getPage().step();
    }

    @Override
    public StepForm getForm() {
        if (form == null) {
            form = GivenRowsForm.sent(getPage(), name -> PageAnswer.typed(request, name));
        }
        return form;
    }

    /** What the rows of the list with given rows are about, in order; empty when there is none. */
    public List<StepRow> getRows() {
        if (rows == null) {
            rows = getStep().givenRows() == null
                    ? List.of()
                    : getStep().givenRows().of().apply(id());
        }
        return rows;
    }

    /** What one row of that list is about, by the key that its form brings; null when it is none of them any more. */
    public StepRow row(int index) {
        String key = getForm()
                .getTexts()
                .get(getStep().givenRows().list() + "-" + index + "-"
                        + getStep().givenRows().key());
        return getRows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Whether a question is the list with given rows. */
    public boolean isGiven(StepQuestion question) {
        return getStep().givenRows() != null && getStep().givenRows().list().equals(question.name());
    }

    /** Whether a question in that list only names what its row is about, which the form brings without asking. */
    public boolean isKey(StepQuestion list, StepQuestion cell) {
        return isGiven(list) && cell.name().endsWith("-" + getStep().givenRows().key());
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

    /** Whether the form is open; what has been sent stays, also when the step cannot be taken any more. */
    public boolean isWaiting() {
        return FacesContext.getCurrentInstance().isPostback() || getPage().refusedBy() == null;
    }

    /** Why there is nothing to do now. */
    public String getRefusal() {
        return words.refusal(getStep(), getPage().refusedBy());
    }

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

    /** Checks what was typed, and asks whether it is really meant. */
    public void ask() {
        asking = uploads.receive(getForm()) && attempt.isGood(getPage(), getForm());
        keepUnsent();
    }

    /** Keeps what was typed so far. */
    public void keep() {
        saved = uploads.receive(getForm());
        drafts.save(id(), getStep(), clock.instant(), getForm().typed());
    }

    /** Throws away what was typed. */
    public void discard() {
        drafts.close(id(), getStep());
        answer.leadTo(getAddress());
    }

    /** Takes the step, and leads to the proceeding. */
    public void take() {
        answered = true;
        StepAttempt.Outcome outcome = uploads.receive(getForm())
                ? attempt.take(getPage(), getOrigin(), getForm())
                : StepAttempt.Outcome.NOT_TAKEN;
        if (outcome.isTaken()) {
            drafts.close(id(), getStep());
            answer.leadTo(Route.INBOX_PROCEEDING.path(id().toString()) + "?gjort="
                    + getStep().event());
        } else if (outcome.stale()) {
            keepUnsent();
            getForm();
            page = null;
            origin = StepFormOrigin.now(getPage(), clock.instant());
        }
    }

    /** Keeps what was typed, unless it has been sent by the other half of a double click or from another window. */
    private void keepUnsent() {
        drafts.save(id(), getStep(), getOrigin().opened(), getForm().typed());
    }
}
