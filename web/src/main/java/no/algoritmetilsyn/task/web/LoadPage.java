package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;
import no.algoritmetilsyn.task.load.LoadDiscussions;
import no.algoritmetilsyn.task.load.PersonLoads;

/**
 * Whether figures of single employees are shown, why and until when: all who have work see it. A leader records the discussion with their
 * representatives, ends it, and sees the figures while it runs.
 */
@Named
@RequestScoped
public class LoadPage {

    private static final int LONGEST = 2_000;

    @Inject
    LoadDiscussions discussions;

    @Inject
    PersonLoads persons;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    @Inject
    HttpServletRequest request;

    @Inject
    PageAnswer answer;

    @Inject
    TypedText typed;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private final DateInput heldOn = new DateInput();
    private final DateInput until = new DateInput();
    private List<LoadDiscussions.Discussion> running;
    private List<PersonLoads.Load> loads;
    private String withWhom;
    private String purpose;

    /** Refuses those who have no work list; ends what a button says. */
    public void open() {
        access.require(Act.TASK_LIST);
        String ended = answer.isForm() ? PageAnswer.typed(request, "avslutt") : null;
        if (ended != null) {
            discussions.end(PageMissing.id(ended));
            answer.leadTo(Route.LOAD.path() + "?gjort=ended");
        }
    }

    /** Records that the discussion was held. */
    public void record() {
        access.require(Act.LOAD_DISCUSS);
        Optional<LocalDate> held = heldOn.toDate();
        Optional<LocalDate> last = until.toDate();
        typed.require("withWhom", withWhom, LONGEST, "task.load.withWhom.required");
        typed.require("purpose", purpose, LONGEST, "task.load.purpose.required");
        if (held.isEmpty() || held.get().isAfter(clock.today())) {
            errors.add("heldOn", texts.get("task.load.heldOn.required"));
        }
        if (last.isEmpty()
                || last.get().isBefore(clock.today())
                || held.isPresent() && last.get().isAfter(held.get().plusDays(LoadDiscussions.LONGEST))) {
            errors.add("until", texts.get("task.load.until.required"));
        }
        if (!errors.isAny()) {
            discussions.record(held.orElseThrow(), withWhom.strip(), purpose.strip(), last.orElseThrow());
            answer.leadTo(Route.LOAD.path() + "?gjort=recorded");
        }
    }

    /** What was just done, in a sentence; null when nothing was. */
    public String getDone() {
        String done = answer.parameter("gjort");
        return done.matches("[a-z]{1,20}") ? texts.known("task.load.done." + done, null) : null;
    }

    /** Whether the reader records such discussions and sees the figures. */
    public boolean isLeading() {
        return access.may(Act.LOAD_DISCUSS, null);
    }

    /** The discussions that run. */
    public List<LoadDiscussions.Discussion> getRunning() {
        if (running == null) {
            running = discussions.running();
        }
        return running;
    }

    /** What each person holds; nothing while no discussion runs. */
    public List<PersonLoads.Load> getLoads() {
        if (loads == null) {
            loads = getRunning().isEmpty() ? List.of() : persons.list();
        }
        return loads;
    }

    /** The day on which it was held. */
    public DateInput getHeldOn() {
        return heldOn;
    }

    /** The last day on which figures may be shown. */
    public DateInput getUntil() {
        return until;
    }

    /** The representatives with whom it was held. */
    public String getWithWhom() {
        return withWhom;
    }

    /** Called by Faces. */
    public void setWithWhom(String withWhom) {
        this.withWhom = withWhom;
    }

    /** What the figures are for. */
    public String getPurpose() {
        return purpose;
    }

    /** Called by Faces. */
    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
