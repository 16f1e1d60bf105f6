package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.task.DeskColumn;
import no.algoritmetilsyn.task.DeskSettings;
import no.algoritmetilsyn.task.DeskSort;

/** What the work list shows of each task, and how many of them: chosen above the list, kept for the account. */
@Named
@RequestScoped
public class DeskColumns {

    @Inject
    DeskAddress asked;

    @Inject
    DeskSettings settings;

    @Inject
    PageAnswer answer;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private List<String> chosen;
    private String rows;

    /** Whether a page may have so many rows. */
    static boolean isSize(String typed) {
        return typed != null
                && DeskSettings.SIZES.stream().map(Object::toString).anyMatch(typed::equals);
    }

    /** What is shown: what a list under a name has, else what the reader wants. */
    public List<DeskColumn> getShown() {
        return asked.getColumns() == null ? asked.getWanted().columns() : asked.getColumns();
    }

    /** Whether a column is shown. */
    public boolean shows(DeskColumn column) {
        return getShown().contains(column);
    }

    /** Whether a column leads to the case; where none does, the name of the work leads there. */
    public boolean isLeading() {
        return shows(DeskColumn.ABOUT) || shows(DeskColumn.CASE);
    }

    /** Whether the list can be read in the order of this column, and its heading is a link. */
    public boolean sorts(DeskColumn column) {
        return asked.getTab().has(sort(column));
    }

    /** The order that goes with a column. */
    public DeskSort sort(DeskColumn column) {
        return switch (column) {
            case ABOUT -> DeskSort.ORGANISATION;
            case CASE -> DeskSort.CASE;
            case REFERENCE -> DeskSort.REFERENCE;
            case RECEIVED -> DeskSort.RECEIVED;
            case CAME -> DeskSort.CAME;
            case DUE -> DeskSort.DUE;
            case HOLDER -> DeskSort.HOLDER;
        };
    }

    /** The orders that the list has, to choose from, by the words of the address. */
    public List<Option> getSorts() {
        return Arrays.stream(DeskSort.values())
                .filter(sort -> asked.getTab().has(sort))
                .map(sort -> new Option(DeskWords.of(sort), texts.get("task.deskSort." + sort)))
                .toList();
    }

    /** The word of the order that the list is in. */
    public String getSortWord() {
        return DeskWords.of(asked.getSort());
    }

    /** The way in which the list is sorted by this column, as {@code aria-sort} says it; null when it is not. */
    public String way(DeskColumn column) {
        if (asked.getSort() != sort(column)) {
            return null;
        }
        return asked.isDescending() ? "descending" : "ascending";
    }

    /** The heading of a column. */
    public String called(DeskColumn column) {
        return texts.of("task.deskColumn", column);
    }

    /** The columns to choose from. */
    public List<Option> getOptions() {
        return texts.options("task.deskColumn", DeskColumn.values());
    }

    /** Rows a page may have. */
    public List<Option> getSizes() {
        return DeskSettings.SIZES.stream()
                .map(size -> new Option(size.toString(), size.toString()))
                .toList();
    }

    /** The list that is asked for, together with the columns that it has now, as the part of an address after the question mark. */
    String getQuery() {
        Map<String, String> all = asked.getParameters();
        all.put("kolonner", DeskWords.of(getShown()));
        return DeskAddress.query(all);
    }

    /** Keeps what was chosen for the account, and shows the list so. */
    public void keep() {
        if (!isSize(rows)) {
            errors.add("rows", texts.get("task.desk.size.required"));
            return;
        }
        settings.write(new DeskSettings.Wanted(
                Integer.parseInt(rows), asked.getWanted().shortcuts(), DeskColumn.named(getChosen())));
        Map<String, String> all = asked.getParameters();
        all.remove("kolonner");
        answer.leadTo(Route.WORK_LIST.path() + "?" + DeskAddress.query(all) + "&gjort=DESK_SET");
    }

    /** Whether the form is to be seen at once: something in it is wrong. */
    public boolean isOpen() {
        return errors.has("rows");
    }

    /** The columns that are ticked. */
    public List<String> getChosen() {
        return chosen == null ? getShown().stream().map(DeskColumn::name).toList() : chosen;
    }

    /** Called by Faces. */
    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? List.of() : chosen;
    }

    /** Rows on a page. */
    public String getRows() {
        return rows == null ? Integer.toString(asked.getWanted().pageSize()) : rows;
    }

    /** Called by Faces. */
    public void setRows(String rows) {
        this.rows = rows;
    }
}
