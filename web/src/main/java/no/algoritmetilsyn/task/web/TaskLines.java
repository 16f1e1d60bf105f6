package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.AbsentColleague;
import no.algoritmetilsyn.task.HandedOver;
import no.algoritmetilsyn.task.ReleaseCode;
import no.algoritmetilsyn.task.Substitutions;
import no.algoritmetilsyn.task.TaskRow;

/** What a line of the work list says, and which buttons it has. */
@Named
@RequestScoped
public class TaskLines {

    /** Characters of why a task was handed over that its row shows. */
    private static final int SHORT = 160;

    @Inject
    CurrentActor current;

    @Inject
    Substitutions substitutions;

    @Inject
    Texts texts;

    private Set<Act> granted;
    private List<AbsentColleague> absent;

    /** What is to be done, in words, and with what where there may be several in the proceeding. */
    public String what(TaskRow row) {
        String kind = texts.known("task.kind." + row.kind(), row.kind());
        String subject = row.subjectText() == null ? null : texts.known(row.subjectText(), null);
        return subject == null ? kind : texts.get("task.list.whatAbout", kind, subject);
    }

    /** Whether the reader may take this task: nobody has, or one for whom they stand in; and the work is theirs to do. */
    public boolean mayClaim(TaskRow row) {
        return row.state().isOpen()
                && row.open()
                && isHandling()
                && granted().contains(row.act())
                && (row.claimedBy() == null || !isOwn(row) && standsInFor(row));
    }

    private boolean standsInFor(TaskRow row) {
        return absent().stream().anyMatch(one -> one.id().equals(row.claimedBy()));
    }

    /** Those for whom the reader stands in today; asked for once. */
    List<AbsentColleague> absent() {
        if (absent == null) {
            absent = substitutions.standsInFor();
        }
        return absent;
    }

    /** Whether somebody else has to do what the reader's role could: the list says why. */
    public boolean isForOthers(TaskRow row) {
        return row.state().isOpen() && !row.open() && isHandling() && granted().contains(row.act());
    }

    /** Whether the reader may give this task back: it is theirs, or they lead. */
    public boolean mayRelease(TaskRow row) {
        return row.state().isOpen() && row.claimedBy() != null && (isOwn(row) || leads());
    }

    /** Whether the reader may give this task to a colleague. */
    public boolean mayAssign(TaskRow row) {
        return row.state().isOpen() && granted().contains(Act.TASK_ASSIGN) && (isOwn(row) || leads());
    }

    /** Whether the reader may let this task wait. */
    public boolean mayHold(TaskRow row) {
        return row.state().isOpen() && granted().contains(Act.TASK_HOLD) && (isOwn(row) || leads());
    }

    private boolean leads() {
        return current.get().roles().contains(Role.LEADER);
    }

    /** Who has taken this task, in words. */
    public String holder(TaskRow row) {
        if (row.claimedBy() == null) {
            return texts.get("task.list.nobody");
        }
        return isOwn(row) ? texts.get("task.list.you") : row.claimedByName();
    }

    /** The proceeding a task belongs to, and its case, in words. */
    public String origin(TaskRow row) {
        if (row.proceedingId() == null) {
            return texts.get("task.list.caseOnly", row.caseNumber());
        }
        return texts.get(
                "task.list.origin",
                texts.known("casefile.proceedingKind." + row.proceedingKind(), row.proceedingKind()),
                row.reference(),
                row.caseNumber());
    }

    /** Until when it waits and for what, or that an answer has come; null when there is nothing to say. */
    public String waiting(TaskRow row) {
        if (row.onHold()) {
            return texts.get(
                    "task.list.onHold",
                    texts.date(row.waiting().until()),
                    texts.get("task.holdCode." + row.waiting().code()));
        }
        return row.answered()
                ? texts.get("task.list.answered", texts.date(row.waiting().until()))
                : null;
    }

    /**
     * Why a task was last handed over, and by whom, in a sentence.
     *
     * @return null when it never was
     */
    String sentence(HandedOver last) {
        return last == null
                ? null
                : texts.get(
                        "task.handedOver",
                        last.by() == null ? texts.get("task.move.system") : last.by(),
                        texts.day(last.at()),
                        reason(last.code(), last.reason()));
    }

    /** The same in a row of the list, where there is little room; null for what has ended. */
    public String handedOver(TaskRow row) {
        String said = row.state().isOpen() ? sentence(row.handedOver()) : null;
        return said == null || said.length() <= SHORT ? said : said.substring(0, SHORT) + "…";
    }

    /** Why, in words: what was chosen, and what was said. */
    String reason(ReleaseCode code, String said) {
        if (code == null || code == ReleaseCode.OTHER) {
            return said;
        }
        String chosen = texts.get("task.releaseCode." + code);
        return said.isEmpty() ? chosen : chosen + ": " + said;
    }

    /** Whether the reader has taken this task. */
    public boolean isOwn(TaskRow row) {
        return current.get().id().equals(row.claimedBy());
    }

    /** Whether the reader handles cases, and does not only read them. */
    public boolean isHandling() {
        return granted().contains(Act.TASK_CLAIM);
    }

    private Set<Act> granted() {
        if (granted == null) {
            granted = AccessTable.grantedTo(current.get().roles());
        }
        return granted;
    }
}
