package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;
import no.algoritmetilsyn.task.ReleaseCode;
import no.algoritmetilsyn.task.Releases;
import no.algoritmetilsyn.task.TaskTaken;

/** Gives a task back to the group, for a reason. */
@Named
@RequestScoped
public class TaskRelease {

    private static final int LONGEST = 500;

    /** What people give a task back for. */
    static final ReleaseCode[] CHOICES = ReleaseCode.choices().toArray(ReleaseCode[]::new);

    @Inject
    TaskAddressed addressed;

    @Inject
    Releases releases;

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

    private String code;
    private String reason;

    /** Reads the task before anything is shown. */
    public void open() {
        addressed.getTask();
    }

    /** Gives it back, and leads to the work list; to the declaration where impartiality is the reason. */
    public String release() {
        ReleaseCode chosen = chosen(code);
        if (!typed.require("reason", reason, LONGEST, "task.release.reason.required")) {
            return null;
        }
        if (chosen == null) {
            errors.add("code", texts.get("task.code.unknown"));
            return null;
        }
        try {
            releases.release(addressed.id(), chosen, reason.strip());
            if (chosen == ReleaseCode.IMPARTIALITY) {
                answer.leadTo(
                        Route.IMPARTIALITY.path(addressed.getTask().casefileId().toString()));
                return null;
            }
            return "/task/list?faces-redirect=true&gjort=TASK_RELEASED";
        } catch (TaskTaken faster) {
            taken.note(faster);
            return null;
        }
    }

    /** The code that was chosen; any other when none was, null when there is no such code. */
    static ReleaseCode chosen(String code) {
        if (code == null || code.isEmpty()) {
            return ReleaseCode.OTHER;
        }
        return Option.chosen(CHOICES, code).orElse(null);
    }

    /** The reasons to choose from. */
    public List<Option> getCodes() {
        return texts.options("task.releaseCode", CHOICES);
    }

    /** Why, from the list. */
    public String getCode() {
        return code;
    }

    /** Called by Faces. */
    public void setCode(String code) {
        this.code = code;
    }

    /** Why, as typed. */
    public String getReason() {
        return reason;
    }

    /** Called by Faces. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
