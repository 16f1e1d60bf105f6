package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.process.TaskKinds;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskFilter;
import no.algoritmetilsyn.task.TaskRow;
import no.algoritmetilsyn.task.TaskTaken;
import no.algoritmetilsyn.task.Tasks;
import no.algoritmetilsyn.task.WorkList;

/** The work list. Its filter is its address; claiming a task leads to its case. */
@Named
@RequestScoped
public class TaskList {

    private static final String PROCEEDING = "/casefile/proceeding?faces-redirect=true&id=";
    private static final int MOST_PAGES = 10_000;

    @Inject
    PageAnswer answer;

    @Inject
    HttpServletRequest request;

    @Inject
    WorkList workList;

    @Inject
    Tasks tasks;

    @Inject
    CurrentActor current;

    @Inject
    Access access;

    @Inject
    TaskKinds kinds;

    @Inject
    TaskTakenMessage taken;

    @Inject
    Texts texts;

    @Inject
    PageAddress address;

    private WorkList.Page page;
    private boolean nothingLeft;

    /** Leads those who have no work list to what they work with. */
    public String open() {
        if (!isListing() && access.may(Act.OPERATIONS_INCIDENTS, null)) {
            return "/operation/operations?faces-redirect=true";
        }
        if (!isListing() && access.may(Act.ALGORITHM_EDIT, null)) {
            return "/algorithm/register?faces-redirect=true";
        }
        return null;
    }

    /** Whether the reader has a work list at all. */
    public boolean isListing() {
        return access.may(Act.TASK_LIST, null);
    }

    /** Does what the button that was pressed says: claims a task, or the next one. */
    public String act() {
        if (!answer.isForm()) {
            return null;
        }
        try {
            if (PageAnswer.typed(request, "ta") != null) {
                UUID id = PageMissing.id(PageAnswer.typed(request, "ta"));
                tasks.claim(id);
                return PROCEEDING + tasks.read(id).proceedingId();
            }
            if (PageAnswer.typed(request, "neste") != null) {
                Optional<Task> next = tasks.claimNext();
                nothingLeft = next.isEmpty();
                return next.map(task -> PROCEEDING + task.proceedingId()).orElse(null);
            }
        } catch (TaskTaken faster) {
            taken.note(faster);
        }
        return null;
    }

    /** The page of the list that the address names. */
    public WorkList.Page getPage() {
        if (page == null) {
            page = workList.page(new TaskFilter(
                    isMine(),
                    isUnclaimed(),
                    isOverdue(),
                    Optional.ofNullable(getKind()),
                    Optional.empty(),
                    getNumber() - 1));
        }
        return page;
    }

    /** Whether the reader may take this task: nobody has, and the work is theirs to do. */
    public boolean mayClaim(TaskRow row) {
        return row.open()
                && row.claimedBy() == null
                && isHandling()
                && granted().contains(row.act());
    }

    /** Whether somebody else has to do what the reader's role could: the list says why. */
    public boolean isForOthers(TaskRow row) {
        return !row.open() && isHandling() && granted().contains(row.act());
    }

    /** Whether the reader may give this task back: it is theirs, or they lead. */
    public boolean mayRelease(TaskRow row) {
        return row.claimedBy() != null && (isOwn(row) || current.get().roles().contains(Role.LEADER));
    }

    /** Who has taken this task, in words. */
    public String holder(TaskRow row) {
        if (row.claimedBy() == null) {
            return texts.get("task.list.nobody");
        }
        return isOwn(row) ? texts.get("task.list.you") : row.claimedByName();
    }

    /** The proceeding a task belongs to, its case, and when it came in or was opened, in words. */
    public String origin(TaskRow row) {
        if (row.proceedingId() == null) {
            return texts.get("task.list.caseOnly", row.caseNumber());
        }
        return texts.get(
                "task.list.origin",
                texts.known("casefile.proceedingKind." + row.proceedingKind(), row.proceedingKind()),
                row.reference(),
                row.caseNumber(),
                texts.day(row.receivedAt()),
                texts.known("casefile.began." + row.proceedingKind(), ""));
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
        return AccessTable.grantedTo(current.get().roles());
    }

    /** Only what the reader has taken. */
    public boolean isMine() {
        return "1".equals(PageAnswer.typed(request, "mine"));
    }

    /** Only what nobody has taken. */
    public boolean isUnclaimed() {
        return "1".equals(PageAnswer.typed(request, "ledige"));
    }

    /** Only what should have been done. */
    public boolean isOverdue() {
        return "1".equals(PageAnswer.typed(request, "forfalt"));
    }

    /** Only this kind of work; null for all. */
    public String getKind() {
        String kind = PageAnswer.typed(request, "type");
        return kind != null && kinds.ids().contains(kind) ? kind : null;
    }

    /** Whether the list is narrowed. */
    public boolean isFiltered() {
        return isMine() || isUnclaimed() || isOverdue() || getKind() != null;
    }

    /** The kinds of work to choose from. */
    public List<Option> getKinds() {
        return kinds.ids().stream()
                .map(kind -> new Option(kind, texts.get("task.kind." + kind)))
                .toList();
    }

    /** Number of the page, from 1. */
    public int getNumber() {
        String number = PageAnswer.typed(request, "side");
        return number != null && number.matches("[1-9][0-9]{0,3}") ? Math.min(MOST_PAGES, Integer.parseInt(number)) : 1;
    }

    /** The last page that is known of: the one after this, when there is one. */
    public int getPages() {
        return getPage().hasMore() ? getNumber() + 1 : getNumber();
    }

    /** Whether the next task was asked for and there is none. */
    public boolean isNothingLeft() {
        return nothingLeft;
    }

    /** What the reader has just done, in a sentence; null when nothing. */
    public String getDone() {
        String done = address.query("gjort");
        return done == null ? null : texts.known("task.done." + done, null);
    }
}
