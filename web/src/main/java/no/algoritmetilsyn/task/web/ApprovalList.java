package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.AwaitedWork;

/** All that waits for the reader as the second person, on one page: letters, plans, decisions, drafts, phrases, changes of law. */
@Named
@RequestScoped
public class ApprovalList {

    /** Characters of what something is about: a phrase is called by its text. */
    private static final int LONGEST = 120;

    @Inject
    AwaitedWork awaited;

    @Inject
    TaskLines lines;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    @Inject
    PageAddress address;

    @Inject
    Texts texts;

    private List<Row> rows;
    private boolean cut;

    /**
     * One thing that waits.
     *
     * @param what what is to be done
     * @param about what it is about
     * @param days how many days it has waited
     * @param dueOn last day for it; null where there is none
     */
    public record Row(String what, String about, LocalDate since, long days, LocalDate dueOn, String path) {}

    /** Refuses those who have no work list. */
    public void open() {
        access.require(Act.TASK_LIST);
    }

    /** What waits, in the order that the address asks for. */
    public List<Row> getRows() {
        if (rows == null) {
            Comparator<Row> order = orders().get(getSort());
            AwaitedWork.Awaiting awaiting = awaited.list();
            cut = awaiting.cut();
            rows = awaiting.all().stream()
                    .map(this::row)
                    .sorted(isBackwards() ? order.reversed() : order)
                    .toList();
        }
        return rows;
    }

    /** Whether more of some kind waits than is listed. */
    public boolean isCut() {
        getRows();
        return cut;
    }

    private Row row(AwaitedWork.Waiting one) {
        LocalDate since = LocalDate.ofInstant(one.since(), AuthorityClock.ZONE);
        String about = one.task() == null
                ? one.called()
                : texts.about(one.task().organisation(), one.called()) + ", " + lines.origin(one.task());
        return new Row(
                one.task() == null ? texts.get("task.approval.kind." + one.name()) : lines.what(one.task()),
                about.length() > LONGEST ? about.substring(0, LONGEST) + "…" : about,
                since,
                ChronoUnit.DAYS.between(since, clock.today()),
                one.task() == null ? null : one.task().dueOn(),
                one.path());
    }

    private Map<String, Comparator<Row>> orders() {
        Collator words = Collator.getInstance(texts.getLanguage().locale());
        return Map.of(
                "siden",
                Comparator.comparing(Row::since),
                "hva",
                Comparator.comparing(Row::what, words),
                "gjelder",
                Comparator.comparing(Row::about, words),
                "frist",
                Comparator.comparing(Row::dueOn, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** By what it is sorted; what waits longest stands first when the address does not say. */
    public String getSort() {
        String typed = address.query("sorter");
        return typed != null && orders().containsKey(typed) ? typed : "siden";
    }

    private boolean isBackwards() {
        return "ned".equals(address.query("vei"));
    }

    /** The address of the list in another order, or the other way round when it is in that order. */
    public String sorted(String by) {
        return "?sorter=" + by + (by.equals(getSort()) && !isBackwards() ? "&vei=ned" : "");
    }

    /** The way in which the list is sorted by this column, as {@code aria-sort} says it; null when it is not. */
    public String way(String column) {
        if (!column.equals(getSort())) {
            return null;
        }
        return isBackwards() ? "descending" : "ascending";
    }
}
