package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.TypedText;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskTaken;
import no.algoritmetilsyn.task.Tasks;

/** Gives a task back to the group, for a reason. */
@Named
@RequestScoped
public class TaskRelease {

    private static final int LONGEST = 500;

    @Inject
    Tasks tasks;

    @Inject
    Accounts accounts;

    @Inject
    PageAddress address;

    @Inject
    TypedText typed;

    @Inject
    TaskTakenMessage taken;

    private Task task;
    private String reason;

    /** The task; refused to those who may not see its case. */
    public Task getTask() {
        if (task == null) {
            task = tasks.read(id());
        }
        return task;
    }

    private UUID id() {
        return PageMissing.id(address.getId());
    }

    /** Reads the task before anything is shown. */
    public void open() {
        getTask();
    }

    /** What colleagues call the caseworker who has taken it; empty when nobody has. */
    public String getHolder() {
        UUID holder = getTask().claimedBy();
        return holder == null ? "" : accounts.displayName(holder);
    }

    /** Gives it back, and leads to the work list. */
    public String release() {
        if (!typed.require("reason", reason, LONGEST, "task.release.reason.required")) {
            return null;
        }
        try {
            tasks.release(id(), reason.strip());
            return "/task/list?faces-redirect=true&gjort=TASK_RELEASED";
        } catch (TaskTaken faster) {
            taken.note(faster);
            return null;
        }
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
