package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;
import no.algoritmetilsyn.task.HoldCode;
import no.algoritmetilsyn.task.NotHoldable;
import no.algoritmetilsyn.task.TaskHolds;
import no.algoritmetilsyn.task.TaskTaken;

/** Lets a task wait until a day, or ends its waiting. Where it waited before, the same day is offered again. */
@Named
@RequestScoped
public class TaskHold {

    private static final int LONGEST = 500;

    @Inject
    TaskAddressed addressed;

    @Inject
    TaskHolds holds;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    @Inject
    PageAnswer answer;

    @Inject
    TypedText typed;

    @Inject
    TaskTakenMessage taken;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private DateInput until = new DateInput();
    private String code;
    private String text;
    private TaskHolds.Wait last;

    /** Reads the task before anything is shown, and what was said when it waited last. */
    public void open() {
        access.require(Act.TASK_HOLD, addressed.getTask().casefileId());
        last = holds.last(addressed.id());
        if (last != null && !answer.isForm()) {
            code = last.code().name();
            text = last.text();
            if (last.until().isAfter(clock.today())) {
                until = new DateInput(last.until());
            }
        }
    }

    /** Whether it waits now. */
    public boolean isWaiting() {
        return addressed.getTask().heldUntil() != null;
    }

    /** The last day until which it may wait. */
    public LocalDate getLatest() {
        return holds.latest(addressed.getTask());
    }

    /** Lets it wait, and leads to the work list. */
    public String hold() {
        Optional<LocalDate> day = until.toDate();
        Optional<HoldCode> chosen = Option.chosen(HoldCode.values(), code);
        if (day.isEmpty()) {
            errors.add("until", texts.get("task.hold.until.required"));
        }
        if (chosen.isEmpty()) {
            errors.add("code", texts.get("task.hold.code.required"));
        }
        typed.allow("text", text, LONGEST);
        if (errors.isAny()) {
            return null;
        }
        try {
            holds.hold(addressed.id(), day.orElseThrow(), chosen.orElseThrow(), text);
            return "/task/list?faces-redirect=true&gjort=TASK_HELD";
        } catch (NotHoldable refused) {
            errors.add("until", texts.get("task.hold.until." + refused.rule(), texts.date(refused.latest())));
        } catch (TaskTaken faster) {
            taken.note(faster);
        }
        return null;
    }

    /** Ends its waiting, and leads to the work list. */
    public String wake() {
        try {
            holds.wake(addressed.id());
            return "/task/list?faces-redirect=true&gjort=TASK_WOKEN";
        } catch (TaskTaken faster) {
            taken.note(faster);
            return null;
        }
    }

    /** What it may wait for. */
    public List<Option> getCodes() {
        return texts.options("task.holdCode", HoldCode.values());
    }

    /** The day. */
    public DateInput getUntil() {
        return until;
    }

    /** What it waits for. */
    public String getCode() {
        return code;
    }

    /** Called by Faces. */
    public void setCode(String code) {
        this.code = code;
    }

    /** More about it. */
    public String getText() {
        return text;
    }

    /** Called by Faces. */
    public void setText(String text) {
        this.text = text;
    }
}
