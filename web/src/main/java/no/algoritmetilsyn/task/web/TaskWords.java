package no.algoritmetilsyn.task.web;

import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.algoritmetilsyn.task.DeskColumnFilter;
import no.algoritmetilsyn.task.DeskSettings;
import no.algoritmetilsyn.task.DeskSort;
import no.algoritmetilsyn.task.DeskSpan;
import no.algoritmetilsyn.task.DeskTab;
import no.algoritmetilsyn.task.WorkList;
import no.algoritmetilsyn.text.CleanText;

/** Reads what a call asks of a work list; what cannot be read is no silent no, but 400. */
final class TaskWords {

    static final int MOST_PAGES = 10_000;
    static final int LONGEST = 256;

    private static final List<String> LISTS = List.of("mine", "free", "all", "on-hold", "finished");
    private static final List<DeskTab> TABS = List.of(DeskTab.values());

    private TaskWords() {}

    static DeskTab tab(String list) {
        if (blank(list)) {
            return DeskTab.ALL;
        }
        if (!LISTS.contains(list)) {
            throw malformed();
        }
        return TABS.get(LISTS.indexOf(list));
    }

    /** An order that the list has, by the name of its column; the one that is usual for what it is narrowed to when none is named. */
    static DeskSort sort(DeskTab tab, DeskColumnFilter columns, String typed) {
        if (blank(typed)) {
            return tab.usual(columns);
        }
        String name = typed.replaceFirst("^-", "");
        return Arrays.stream(DeskSort.values())
                .filter(sort ->
                        tab.has(sort) && sort.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(TaskWords::malformed);
    }

    static boolean descending(DeskTab tab, String typed) {
        return blank(typed) ? tab.usual().isLatestFirst() : typed.startsWith("-");
    }

    /** Two days with a stroke between, of which either may be two dots: {@code 2026-01-01/2026-01-31}, {@code ../2026-01-31}. */
    static DeskSpan span(String typed) {
        if (blank(typed)) {
            return DeskSpan.ANY;
        }
        String[] ends = typed.split("/", -1);
        if (ends.length != 2) {
            throw malformed();
        }
        return new DeskSpan(day(ends[0]), day(ends[1]));
    }

    private static LocalDate day(String typed) {
        try {
            return typed.equals("..") ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException malformed) {
            throw malformed();
        }
    }

    /** The database could not even be asked for what no kind can be called, such as a NUL. */
    static Optional<String> kind(String kind) {
        if (!blank(kind) && !kind.matches("\\w{1,100}")) {
            throw malformed();
        }
        return blank(kind) ? Optional.empty() : Optional.of(kind);
    }

    static Optional<String> words(String q) {
        String typed = q == null ? "" : CleanText.line(q);
        if (typed.length() > LONGEST) {
            throw malformed();
        }
        return typed.isBlank() ? Optional.empty() : Optional.of(typed);
    }

    /** As the API says yes, and as the address of the page does; another word is no silent no. */
    static boolean flag(String value) {
        return switch (value == null ? "" : value) {
            case "true", "1" -> true;
            case "", "false", "0" -> false;
            default -> throw malformed();
        };
    }

    static int number(String page) {
        if (blank(page)) {
            return 0;
        }
        if (!page.matches("[0-9]{1,5}") || Integer.parseInt(page) > MOST_PAGES) {
            throw malformed();
        }
        return Integer.parseInt(page);
    }

    static int size(String size) {
        if (!blank(size) && DeskSettings.SIZES.stream().map(Object::toString).noneMatch(size::equals)) {
            throw malformed();
        }
        return blank(size) ? WorkList.PAGE : Integer.parseInt(size);
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static WebApplicationException malformed() {
        return new WebApplicationException(400);
    }
}
