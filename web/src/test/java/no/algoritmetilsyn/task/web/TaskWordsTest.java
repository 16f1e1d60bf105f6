package no.algoritmetilsyn.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.algoritmetilsyn.task.DeskColumnFilter;
import no.algoritmetilsyn.task.DeskSort;
import no.algoritmetilsyn.task.DeskSpan;
import no.algoritmetilsyn.task.DeskTab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a call asks of a work list is read, and what was left out asks for nothing. */
class TaskWordsTest {

    @Test
    void what_is_left_out_asks_for_nothing() {
        for (String none : new String[] {null, "", " "}) {
            assertThat(TaskWords.tab(none)).isEqualTo(DeskTab.ALL);
            assertThat(TaskWords.sort(DeskTab.ALL, DeskColumnFilter.NONE, none)).isEqualTo(DeskSort.DUE);
            assertThat(TaskWords.sort(DeskTab.FINISHED, DeskColumnFilter.NONE, none))
                    .isEqualTo(DeskSort.ENDED);
            assertThat(TaskWords.descending(DeskTab.ALL, none)).isFalse();
            assertThat(TaskWords.descending(DeskTab.FINISHED, none)).isTrue();
            assertThat(TaskWords.span(none)).isEqualTo(DeskSpan.ANY);
            assertThat(TaskWords.kind(none)).isEmpty();
            assertThat(TaskWords.words(none)).isEmpty();
            assertThat(TaskWords.number(none)).isZero();
            assertThat(TaskWords.size(none)).isEqualTo(25);
        }
    }

    @ParameterizedTest
    @CsvSource({"mine,MINE", "free,GROUPS", "all,ALL", "on-hold,ON_HOLD", "finished,FINISHED"})
    void lists(String name, DeskTab tab) {
        assertThat(TaskWords.tab(name)).isEqualTo(tab);
    }

    @ParameterizedTest
    @CsvSource({
        "due,DUE",
        "received,RECEIVED",
        "came,CAME",
        "case,CASE",
        "reference,REFERENCE",
        "organisation,ORGANISATION",
        "kind,KIND",
        "holder,HOLDER",
        "-case,CASE"
    })
    void orders(String name, DeskSort sort) {
        assertThat(TaskWords.sort(DeskTab.ALL, DeskColumnFilter.NONE, name)).isEqualTo(sort);
        assertThat(TaskWords.descending(DeskTab.ALL, name)).isEqualTo(name.startsWith("-"));
    }

    @Test
    void stretches_of_days() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 1, 31);
        assertThat(TaskWords.span("2026-01-01/2026-01-31")).isEqualTo(new DeskSpan(first, last));
        assertThat(TaskWords.span("2026-01-01/..")).isEqualTo(new DeskSpan(first, null));
        assertThat(TaskWords.span("../2026-01-31")).isEqualTo(new DeskSpan(null, last));
    }
}
