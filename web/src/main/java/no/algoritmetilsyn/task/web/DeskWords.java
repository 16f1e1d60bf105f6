package no.algoritmetilsyn.task.web;

import java.util.Map;
import no.algoritmetilsyn.task.DeskSort;
import no.algoritmetilsyn.task.DeskTab;

/** What tabs and orders of the work list are called in its address. */
final class DeskWords {

    static final Map<String, DeskTab> TABS = Map.of(
            "mine",
            DeskTab.MINE,
            "grupper",
            DeskTab.GROUPS,
            "alle",
            DeskTab.ALL,
            "venter",
            DeskTab.ON_HOLD,
            "ferdige",
            DeskTab.FINISHED);

    static final Map<String, DeskSort> SORTS = Map.of(
            "frist",
            DeskSort.DUE,
            "mottatt",
            DeskSort.RECEIVED,
            "virksomhet",
            DeskSort.ORGANISATION,
            "type",
            DeskSort.KIND,
            "til",
            DeskSort.UNTIL,
            "slutt",
            DeskSort.ENDED);

    private DeskWords() {}

    static String of(DeskTab tab) {
        return word(TABS, tab);
    }

    static String of(DeskSort sort) {
        return word(SORTS, sort);
    }

    private static <T> String word(Map<String, T> words, T meaning) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue() == meaning)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
