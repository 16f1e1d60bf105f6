package no.algoritmetilsyn.complaint.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintPage;
import no.algoritmetilsyn.complaint.ComplaintPages;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.complaint.WorkDrafts;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Here;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskTaken;
import no.algoritmetilsyn.task.web.Taken;

/**
 * What the pages that handle one complaint have in common: first the declaration of impartiality, then a form whose
 * content is kept as a draft, and a colleague who may be faster.
 */
public abstract class ComplaintForm {

    @Inject
    HttpServletRequest request;

    @Inject
    Here here;

    @Inject
    Texts texts;

    @Inject
    Errors errors;

    @Inject
    TypedText typed;

    @Inject
    Taken taken;

    @Inject
    ComplaintPages pages;

    @Inject
    WorkDrafts drafts;

    @Inject
    AuthorityClock clock;

    private ComplaintPage page;
    private boolean resumed;
    private boolean saved;

    /** What the form is for; names its draft. */
    public abstract String getForm();

    /** What is done with it. */
    abstract Act act();

    /** Kind of the task that it ends; null when it ends none. */
    abstract String task();

    /** What was typed, by field. */
    abstract Map<String, String> answers();

    /** Fills in what was once typed. */
    abstract void fill(Map<String, String> answers);

    /** Fills in what the form begins with. */
    void begin() {}

    /** Opens the form, or leads to the declaration that has to come first. */
    public void open() throws IOException {
        Complaint complaint = getPage().complaint();
        if (!page.allowed().contains(act())) {
            if (!page.allowed().contains(Act.TASK_CLAIM)) {
                throw new AccessRefused(act());
            }
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(Route.IMPARTIALITY.path(complaint.casefileId().toString()) + "?til=" + here.getPath());
            return;
        }
        begin();
        drafts.load(complaint.id(), getForm()).ifPresent(draft -> {
            fill(draft);
            resumed = true;
        });
    }

    /** Id of the complaint in the address. */
    UUID id() {
        return PageMissing.id(here.getId());
    }

    /** The complaint. */
    public ComplaintPage getPage() {
        if (page == null) {
            page = pages.open(id());
        }
        return page;
    }

    /**
     * Whether the form is open: the work is still to be done. A form that ends no task is open as long as the complaint
     * is; one that has been sent stays, also when a colleague was faster, so that what was typed is received.
     */
    public boolean isWaiting() {
        return FacesContext.getCurrentInstance().isPostback() || isToBeDone();
    }

    /** Whether there is anything to do with it. */
    boolean isToBeDone() {
        return task() == null
                ? getPage().complaint().status().isOpen()
                : getPage().isOpen(task());
    }

    /** Why there is nothing to do: who has done the work already, and when; null when it was never asked for. */
    public String getDoneBy() {
        Task last = task() == null ? null : getPage().tasks().get(task());
        if (last == null || last.endedBy() == null) {
            return null;
        }
        String name = getPage().names().getOrDefault(last.endedBy(), texts.get("audit.actor.SYSTEM"));
        return texts.get("task.taken.done", name, texts.moment(last.endedAt()));
    }

    /** Who has claimed the work, if somebody else has, in a sentence; null when nobody else has. */
    public String getClaimedBy() {
        Task last = task() == null ? null : getPage().tasks().get(task());
        if (last == null || last.claimedBy() == null || !last.state().isOpen()) {
            return null;
        }
        return texts.get("task.taken.claimed", getPage().names().get(last.claimedBy()), texts.moment(last.claimedAt()));
    }

    /** Whether the form holds what was typed at an earlier time. */
    public boolean isResumed() {
        return resumed || PageAnswer.typed(request, "discard") != null;
    }

    /** Whether what was typed has just been kept. */
    public boolean isSaved() {
        return saved;
    }

    /** Keeps what was typed so far. */
    public void keep() {
        drafts.save(id(), getForm(), clock.instant(), answers());
        saved = true;
    }

    /** Keeps what was typed, unless it has been sent by the other half of a double click or from another window. */
    void keepUnsent() {
        drafts.save(id(), getForm(), FormOpening.of(request), answers());
    }

    /** When the form was opened, for the form to bring along. */
    public String getOpened() {
        return FormOpening.brought(request).orElseGet(() -> FormOpening.text(clock.instant()));
    }

    /** Throws away what was typed. */
    public String discard() throws IOException {
        drafts.discard(id(), getForm());
        FacesContext.getCurrentInstance().getExternalContext().redirect(here.getPath());
        return null;
    }

    /** Notes that a colleague was faster; what was typed stays in the form and is kept. */
    void giveWay(TaskTaken faster) {
        keepUnsent();
        taken.note(faster);
        page = null;
    }

    /**
     * What was opened has changed meanwhile; what was typed stays in the form and is kept.
     *
     * @param otherwise key of what to say when it is not the complaint that has ended
     */
    void tellTooLate(String field, String otherwise) {
        keepUnsent();
        page = null;
        boolean ended = !getPage().complaint().status().isOpen();
        errors.add(field, texts.get(ended ? "complaint.work.notNow" : otherwise));
    }

    /** The draft has served; leads to the case. */
    String finish(String done) {
        drafts.discard(id(), getForm());
        return "/casefile/case?faces-redirect=true&id="
                + pages.open(id()).complaint().casefileId() + "&gjort=" + done;
    }

    /** Checks a text that must be there. */
    boolean check(String field, String text, int most) {
        return typed.require(field, text, most, "complaint." + getForm() + "." + field + ".required");
    }

    /** Characters that the longest text may hold. */
    static int longest() {
        return Submission.LONGEST;
    }

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
