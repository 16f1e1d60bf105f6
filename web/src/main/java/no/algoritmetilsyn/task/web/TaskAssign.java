package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;
import no.algoritmetilsyn.task.Assignments;
import no.algoritmetilsyn.task.Colleagues;
import no.algoritmetilsyn.task.NotAssignable;
import no.algoritmetilsyn.task.TaskTaken;

/** Gives a task to a colleague: a leader any, its holder their own. */
@Named
@RequestScoped
public class TaskAssign {

    private static final int LONGEST = 500;

    @Inject
    TaskAddressed addressed;

    @Inject
    Assignments assignments;

    @Inject
    Colleagues colleagues;

    @Inject
    Access access;

    @Inject
    TypedText typed;

    @Inject
    TaskTakenMessage taken;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private List<Option> choice;
    private String to;
    private String reason;

    /** Reads the task before anything is shown; refused to those who give nothing away. */
    public void open() {
        access.require(Act.TASK_ASSIGN, addressed.getTask().casefileId());
    }

    /** Gives it away, and leads to the work list. */
    public String assign() {
        typed.require("to", to, LONGEST, "task.assign.to.required");
        typed.require("reason", reason, LONGEST, "task.assign.reason.required");
        if (errors.isAny()) {
            return null;
        }
        try {
            assignments.assign(addressed.id(), to, reason.strip());
            return "/task/list?faces-redirect=true&gjort=TASK_ASSIGNED";
        } catch (TaskTaken faster) {
            taken.note(faster);
        } catch (NotAssignable refused) {
            errors.add("to", why(refused.rule()));
        }
        return null;
    }

    private String why(String rule) {
        return texts.known("task.refusal." + rule, texts.get("task.assign.refused"));
    }

    /** The colleagues who may get this task; refused to those who give nothing away, however the page was asked for. */
    public List<Option> getTakers() {
        open();
        return getColleagues();
    }

    /** The colleagues to choose from. */
    public List<Option> getColleagues() {
        if (choice == null) {
            choice = choice();
        }
        return choice;
    }

    private List<Option> choice() {
        return Stream.concat(
                        Stream.of(new Option("", texts.get("task.assign.choose"))),
                        colleagues.list().stream()
                                .map(one -> new Option(one.userName(), one.name() + " (" + one.userName() + ")")))
                .toList();
    }

    /** User name of the one who gets it. */
    public String getTo() {
        return to;
    }

    /** Called by Faces. */
    public void setTo(String to) {
        this.to = to;
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
