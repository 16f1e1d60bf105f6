package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.process.TaskKinds;
import no.algoritmetilsyn.task.Bulks;
import no.algoritmetilsyn.task.Desk;
import no.algoritmetilsyn.task.DeskTab;
import no.algoritmetilsyn.task.SavedViews;
import no.algoritmetilsyn.task.TaskTaken;
import no.algoritmetilsyn.task.Tasks;
import no.algoritmetilsyn.task.WorkList;

/** The work list. Its filter is its address; claiming a task leads to its proceeding. */
@Named
@RequestScoped
public class TaskList {

    private static final String PROCEEDING = "/casefile/proceeding?faces-redirect=true&gjort=TASK_CLAIMED&id=";

    @Inject
    PageAnswer answer;

    @Inject
    HttpServletRequest request;

    @Inject
    DeskAddress asked;

    @Inject
    Desk desk;

    @Inject
    Tasks tasks;

    @Inject
    TaskUndo undo;

    @Inject
    Bulks bulks;

    @Inject
    TaskLines lines;

    @Inject
    Access access;

    @Inject
    TaskKinds kinds;

    @Inject
    TaskTakenMessage taken;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    PageAddress address;

    private WorkList.Page page;
    private Map<DeskTab, Integer> counts;
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

    /** Does what the button that was pressed says: claims a task, or the next one; undoes; begins something with many. */
    public String act() {
        if (!answer.isForm()) {
            return null;
        }
        try {
            if (PageAnswer.typed(request, "ta") != null) {
                UUID id = PageMissing.id(PageAnswer.typed(request, "ta"));
                return PROCEEDING + tasks.claim(id);
            }
            if (PageAnswer.typed(request, "neste") != null) {
                Optional<UUID> next = tasks.claimNext().map(task -> task.proceedingId());
                nothingLeft = next.isEmpty();
                return next.map(id -> PROCEEDING + id).orElse(null);
            }
            undo.act();
            if (PageAnswer.typed(request, "mange") != null) {
                many();
            }
        } catch (TaskTaken faster) {
            taken.note(faster);
        }
        return null;
    }

    /** Puts the chosen tasks together, or all that the list holds, and leads to where is said what is to be done. */
    private void many() {
        boolean all = "1".equals(PageAnswer.typed(request, "alle-rader"));
        List<UUID> chosen = all ? desk.ids(asked.asked(), Bulks.MOST) : chosen();
        if (chosen.isEmpty()) {
            errors.fail(texts.get("task.bulk.none"));
            return;
        }
        answer.leadTo(Route.TASK_BULK.path() + "?bunt=" + bulks.begin(chosen));
    }

    private List<UUID> chosen() {
        return PageAnswer.allTyped(request, "valgt").stream()
                .map(PageMissing::id)
                .toList();
    }

    /** The page of the list that the address names. */
    public WorkList.Page getPage() {
        if (page == null) {
            page = desk.page(asked.asked());
        }
        return page;
    }

    /** How many a tab has, as people say it; nothing where that would be a figure of a colleague. */
    public String count(DeskTab tab) {
        if (counts == null) {
            counts = desk.counts(asked.asked());
        }
        Integer count = counts.get(tab);
        if (count == null) {
            return "";
        }
        return count > tab.counted() ? tab.counted() + "+" : Integer.toString(count);
    }

    /** Whether the reader handles cases, and does not only read them. */
    public boolean isHandling() {
        return lines.isHandling();
    }

    /** The kinds of work to choose from. */
    public List<Option> getKinds() {
        return kinds.ids().stream()
                .map(kind -> new Option(kind, texts.get("task.kind." + kind)))
                .toList();
    }

    /** The last page that is known of: the one after this, when there is one. */
    public int getPages() {
        return getPage().hasMore() ? asked.getNumber() + 1 : asked.getNumber();
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

    /** The lists that stand above this one: the reader's pinned ones, and those that a leader shares. */
    public List<SavedViews.View> getViews() {
        return undo.top().views();
    }

    /** Those for whom the reader stands in today, by user name, with what colleagues call them. */
    public List<Option> getStandsInFor() {
        return lines.absent().stream()
                .map(absent -> new Option(absent.userName(), absent.name()))
                .toList();
    }
}
