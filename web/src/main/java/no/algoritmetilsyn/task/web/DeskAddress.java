package no.algoritmetilsyn.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.process.TaskKinds;
import no.algoritmetilsyn.task.DeskColumn;
import no.algoritmetilsyn.task.DeskQuery;
import no.algoritmetilsyn.task.DeskSettings;
import no.algoritmetilsyn.task.DeskSort;
import no.algoritmetilsyn.task.DeskTab;
import no.algoritmetilsyn.text.CleanText;

/** What is asked of the work list, as its address tells; and the addresses of other such lists. */
@Named
@RequestScoped
public class DeskAddress {

    private static final int MOST_PAGES = 10_000;
    private static final Set<String> UNFILTERED = Set.of("fane", "sorter", "vei", "kolonner");

    @Inject
    HttpServletRequest request;

    @Inject
    DeskSettings settings;

    @Inject
    DeskKeys keys;

    @Inject
    DeskFilters filters;

    @Inject
    DeskColumnFilters columnFilters;

    @Inject
    TaskKinds kinds;

    @Inject
    Texts texts;

    private DeskSettings.Wanted wanted;

    /** How the reader wants the list. */
    public DeskSettings.Wanted getWanted() {
        if (wanted == null) {
            wanted = settings.read();
            keys.note(wanted.shortcuts());
        }
        return wanted;
    }

    /** All that is asked. */
    public DeskQuery asked() {
        DeskTab tab = getTab();
        return new DeskQuery(
                tab,
                getSort(),
                isDescending(),
                isUnclaimed(),
                isOverdue(),
                Optional.ofNullable(getKind()),
                Optional.ofNullable(getHolder()),
                Optional.ofNullable(getWords()),
                getNumber() - 1,
                getWanted().pageSize(),
                filters.asked(),
                columnFilters.asked());
    }

    /** Which tab; all open tasks when the address does not say. */
    public DeskTab getTab() {
        DeskTab tab = DeskWords.TABS.get(typed("fane"));
        if (tab != null) {
            return tab;
        }
        return "1".equals(typed("mine")) ? DeskTab.MINE : DeskTab.ALL;
    }

    /** In which order. */
    public DeskSort getSort() {
        DeskSort sort = DeskWords.SORTS.get(typed("sorter"));
        return sort != null && getTab().has(sort) ? sort : usual();
    }

    private DeskSort usual() {
        return getTab().usual(columnFilters.asked());
    }

    /** Whether it is read from its end. */
    public boolean isDescending() {
        String way = typed("vei");
        return way.isEmpty() ? getSort().isLatestFirst() : way.equals("ned");
    }

    /** Only what nobody has taken. */
    public boolean isUnclaimed() {
        return "1".equals(typed("ledige"));
    }

    /** Only what should have been done. */
    public boolean isOverdue() {
        return "1".equals(typed("forfalt"));
    }

    /** Only this kind of work; null for all. */
    public String getKind() {
        String kind = typed("type");
        return kinds.ids().contains(kind) ? kind : null;
    }

    /** Only what this account holds, or colleagues who are called so; null for all. */
    public String getHolder() {
        String holder = CleanText.line(typed("hos"));
        return holder.matches("[\\p{L}\\p{M}\\p{N} _.@'-]{1,100}") ? holder : null;
    }

    /** Only what is about this; null for everything. */
    public String getWords() {
        String words = typed("q");
        return words.isBlank() || words.length() > 256 ? null : words;
    }

    /** The columns that this list has for all its readers; null when it leaves them to the reader. */
    public List<DeskColumn> getColumns() {
        return DeskWords.columns(typed("kolonner"));
    }

    /** Number of the page, from 1. */
    public int getNumber() {
        String number = typed("side");
        return number.matches("[1-9][0-9]{0,3}") ? Math.min(MOST_PAGES, Integer.parseInt(number)) : 1;
    }

    /** Whether the list is narrowed. */
    public boolean isFiltered() {
        return getParameters().keySet().stream().anyMatch(name -> !UNFILTERED.contains(name));
    }

    private String typed(String name) {
        String typed = PageAnswer.typed(request, name);
        return typed == null ? "" : typed;
    }

    /** What the address says, by its words; what says nothing is left out. */
    public Map<String, String> getParameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("fane", DeskWords.of(getTab()));
        if (getSort() != usual()) {
            all.put("sorter", DeskWords.of(getSort()));
        }
        if (isDescending() != getSort().isLatestFirst()) {
            all.put("vei", isDescending() ? "ned" : "opp");
        }
        if (isUnclaimed()) {
            all.put("ledige", "1");
        }
        if (isOverdue()) {
            all.put("forfalt", "1");
        }
        if (getKind() != null) {
            all.put("type", getKind());
        }
        if (getHolder() != null) {
            all.put("hos", getHolder());
        }
        if (getWords() != null) {
            all.put("q", getWords());
        }
        all.putAll(DeskFilters.parameters(filters.asked()));
        all.putAll(columnFilters.parameters());
        if (getColumns() != null) {
            all.put("kolonner", DeskWords.of(getColumns()));
        }
        return all;
    }

    /** The same as the part of an address after the question mark. */
    public String getQuery() {
        return query(getParameters());
    }

    /** The words of the address, each with what it says, to be sent along with a form. */
    public List<Option> getKept() {
        return getParameters().entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The address of another tab, narrowed as this one, in its usual order. */
    public String tab(DeskTab tab) {
        Map<String, String> all = getParameters();
        all.put("fane", DeskWords.of(tab));
        all.remove("sorter");
        all.remove("vei");
        return "?" + query(all);
    }

    /** The address of this list in another order, or the other way round when it is in that order. */
    public String sorted(DeskSort sort) {
        Map<String, String> all = getParameters();
        all.put("sorter", DeskWords.of(sort));
        all.remove("vei");
        if (sort == getSort() && isDescending() == sort.isLatestFirst()) {
            all.put("vei", isDescending() ? "opp" : "ned");
        }
        return "?" + query(all);
    }

    /** What a tab is called. */
    public String called(DeskTab tab) {
        return texts.get("task.deskTab." + tab);
    }

    /** By what the list is sorted, in words. */
    public String getOrder() {
        return texts.get("task.deskSort." + getSort());
    }

    /** The tabs there are. */
    public List<DeskTab> getTabs() {
        return List.of(DeskTab.values());
    }

    static String query(Map<String, String> all) {
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
