package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.DeskTop;
import no.algoritmetilsyn.task.NotAssignable;
import no.algoritmetilsyn.task.NotUndoable;
import no.algoritmetilsyn.task.TaskMoves;
import no.algoritmetilsyn.task.TaskTaken;

/** What stands above a list: the last that the reader did with a task and may take back, and what they began with many. */
@Named
@RequestScoped
public class TaskUndo {

    private static final String CLAIMED = "TASK_CLAIMED";

    @Inject
    HttpServletRequest request;

    @Inject
    PageAnswer answer;

    @Inject
    PageAddress address;

    @Inject
    Access access;

    @Inject
    DeskTop desk;

    @Inject
    TaskMoves moves;

    @Inject
    DeskAddress asked;

    @Inject
    TaskTakenMessage taken;

    @Inject
    Texts texts;

    private DeskTop.Top top;
    private boolean refused;

    /** Takes back what the button names, and leads to the work list; does nothing when it was another button. */
    public void act() {
        String id = answer.isForm() ? PageAnswer.typed(request, "angre") : null;
        if (id == null) {
            return;
        }
        try {
            moves.undo(PageMissing.id(id));
            answer.leadTo(Route.WORK_LIST.path() + "?" + asked.getQuery() + "&gjort=TASK_UNDONE");
        } catch (TaskTaken faster) {
            taken.note(faster);
        } catch (NotUndoable | NotAssignable late) {
            refused = true;
        }
    }

    DeskTop.Top top() {
        if (top == null) {
            top = desk.read();
        }
        return top;
    }

    /** The last that the reader may take back; null when there is nothing. */
    public DeskTop.Last getLast() {
        return top().last().orElse(null);
    }

    /** The same on the page of a proceeding to which the taking of a task has just led; nothing is looked up on other ways to it. */
    public DeskTop.Last lastIn(UUID proceeding) {
        return CLAIMED.equals(address.query("gjort")) && access.may(Act.TASK_LIST, null)
                ? top().last()
                        .filter(last -> proceeding.equals(last.proceeding()))
                        .orElse(null)
                : null;
    }

    /** What it was, in a sentence. */
    public String told(DeskTop.Last last) {
        return texts.get(
                "task.undo.last." + last.move(),
                texts.known("task.kind." + last.kind(), last.kind()),
                last.caseNumber(),
                texts.moment(last.at()));
    }

    /** Whether something was to be taken back and could not be. */
    public boolean isRefused() {
        return refused;
    }

    /** What the reader has begun with many tasks and not ended; null when there is nothing. */
    public DeskTop.Begun getBegun() {
        return top().begun().orElse(null);
    }
}
