package no.algoritmetilsyn.task.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.task.DeskColumn;
import no.algoritmetilsyn.task.DeskSort;
import no.algoritmetilsyn.task.DeskTab;

/** What tabs, orders and columns of the work list are called in its address. */
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
            "kommet",
            DeskSort.CAME,
            "sak",
            DeskSort.CASE,
            "referanse",
            DeskSort.REFERENCE,
            "virksomhet",
            DeskSort.ORGANISATION,
            "type",
            DeskSort.KIND,
            "hos",
            DeskSort.HOLDER,
            "til",
            DeskSort.UNTIL,
            "slutt",
            DeskSort.ENDED);

    static final Map<String, DeskColumn> COLUMNS = Map.of(
            "gjelder",
            DeskColumn.ABOUT,
            "sak",
            DeskColumn.CASE,
            "referanse",
            DeskColumn.REFERENCE,
            "mottatt",
            DeskColumn.RECEIVED,
            "kommet",
            DeskColumn.CAME,
            "frist",
            DeskColumn.DUE,
            "hos",
            DeskColumn.HOLDER);

    /** What is to be done is always shown: an address that asks for nothing else says so. */
    private static final String ALWAYS = "oppgave";

    private DeskWords() {}

    static String of(DeskTab tab) {
        return word(TABS, tab);
    }

    static String of(DeskSort sort) {
        return word(SORTS, sort);
    }

    /** The columns that the words in an address name; null when it leaves them to the reader. */
    static List<DeskColumn> columns(String words) {
        List<String> named = List.of(words.split("\\."));
        return named.contains(ALWAYS)
                ? DeskColumn.named(named.stream()
                        .map(COLUMNS::get)
                        .filter(Objects::nonNull)
                        .map(DeskColumn::name)
                        .toList())
                : null;
    }

    /** The columns as words in an address. */
    static String of(List<DeskColumn> columns) {
        return Stream.concat(Stream.of(ALWAYS), columns.stream().map(column -> word(COLUMNS, column)))
                .collect(Collectors.joining("."));
    }

    private static <T> String word(Map<String, T> words, T meaning) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue() == meaning)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
