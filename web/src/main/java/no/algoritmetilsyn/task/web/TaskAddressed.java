package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.Releases;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskMoves;
import no.algoritmetilsyn.task.TaskRow;
import no.algoritmetilsyn.task.WorkList;

/** The task that the address of a page names: who holds it, and from whom to whom it has gone. */
@Named
@RequestScoped
public class TaskAddressed {

    @Inject
    Releases releases;

    @Inject
    TaskMoves moves;

    @Inject
    WorkList list;

    @Inject
    TaskLines lines;

    @Inject
    Accounts accounts;

    @Inject
    PageAddress address;

    @Inject
    Texts texts;

    private Task task;
    private TaskRow row;
    private List<TaskMoves.Move> history;

    /** The task; refused to those who may not see its case, or work in the other organ. */
    public Task getTask() {
        if (task == null) {
            task = releases.read(id());
        }
        return task;
    }

    /** Its id. */
    public UUID id() {
        return PageMissing.id(address.getId());
    }

    /** The same as a line of the list: what is to be done, and in which case. */
    public TaskRow getRow() {
        if (row == null) {
            getTask();
            row = list.one(id()).orElseThrow(PageMissing::new);
        }
        return row;
    }

    /** What colleagues call the caseworker who has taken it, or that nobody has. */
    public String getHolder() {
        UUID holder = getTask().claimedBy();
        return holder == null ? texts.get("task.list.nobody") : accounts.displayName(holder);
    }

    /** What was done with it, latest first. */
    public List<TaskMoves.Move> getHistory() {
        if (history == null) {
            history = moves.of(id());
        }
        return history;
    }

    /** A move in a sentence. */
    public String told(TaskMoves.Move move) {
        String nobody = texts.get("task.move.nobody");
        String sentence = texts.get(
                "task.moveKind." + move.kind(),
                move.actor() == null ? texts.get("task.move.system") : move.actor(),
                move.before() == null ? nobody : move.before(),
                move.after() == null ? nobody : move.after());
        return move.stoodInFor() == null
                ? sentence
                : sentence + " " + texts.get("task.move.stoodIn", move.stoodInFor());
    }

    /** Why, in words; null when no reason was asked for. */
    public String why(TaskMoves.Move move) {
        return move.reason() == null ? null : lines.reason(move.code(), move.reason());
    }
}
