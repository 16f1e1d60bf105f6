package no.algoritmetilsyn.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A short list is shown whole, a long one in part, unless its reader asks for all. */
class ShownRowsTest {

    private static List<Integer> rows(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void a_short_list_is_shown_whole() {
        assertThat(ShownRows.first(rows(25), false).rows()).hasSize(25);
        assertThat(ShownRows.last(rows(25), false).isCut()).isFalse();
    }

    @Test
    void of_a_long_one_the_first_or_the_last_are_shown_and_all_are_counted() {
        ShownRows<Integer> first = ShownRows.first(rows(26), false);
        assertThat(first.rows()).hasSize(10).startsWith(0);
        assertThat(first.all()).isEqualTo(26);
        assertThat(first.isCut()).isTrue();
        assertThat(ShownRows.last(rows(26), false).rows()).hasSize(10).endsWith(25);
        assertThat(ShownRows.first(rows(25), 200, false).rows()).hasSize(10);
    }

    @Test
    void of_many_files_the_newest_are_shown_and_stand_first() {
        assertThat(ShownRows.newest(rows(26), false).rows()).containsExactly(25, 24, 23, 22, 21, 20, 19, 18, 17, 16);
        assertThat(ShownRows.newest(rows(26), false).isCut()).isTrue();
        assertThat(ShownRows.newest(rows(25), false).rows()).startsWith(0).endsWith(24);
        assertThat(ShownRows.newest(rows(26), true).rows()).hasSize(26).startsWith(0);
    }

    @Test
    void who_asks_for_all_gets_all() {
        assertThat(ShownRows.first(rows(200), true).rows()).hasSize(200);
        assertThat(ShownRows.last(rows(200), true).isCut()).isFalse();
    }

    @Test
    void only_what_is_shown_is_told() {
        ShownRows<String> told = ShownRows.first(rows(200), false)
                .told(some -> some.stream().map(row -> "row " + row).toList());
        assertThat(told.rows()).hasSize(10);
        assertThat(told.all()).isEqualTo(200);
    }
}
