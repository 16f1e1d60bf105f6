package no.algoritmetilsyn.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which work comes after the page somebody is on. */
class NextTaskTest {

    private static final List<String> OWN =
            List.of("/tilsyn/delsak/1/sorter", "/tilsyn/delsak/2/svar", "/tilsyn/brev/3");

    @Test
    void from_elsewhere_it_is_the_first() {
        assertThat(NextTask.next(OWN, "/tilsyn/sak/7")).contains("/tilsyn/delsak/1/sorter");
        assertThat(NextTask.next(OWN, "")).contains("/tilsyn/delsak/1/sorter");
    }

    @Test
    void from_the_work_or_its_proceeding_it_is_the_one_after() {
        assertThat(NextTask.next(OWN, "/tilsyn/delsak/1/sorter")).contains("/tilsyn/delsak/2/svar");
        assertThat(NextTask.next(OWN, "/tilsyn/delsak/2")).contains("/tilsyn/brev/3");
    }

    @Test
    void after_the_last_comes_the_first() {
        assertThat(NextTask.next(OWN, "/tilsyn/brev/3")).contains("/tilsyn/delsak/1/sorter");
    }

    @Test
    void where_there_is_no_other_there_is_none() {
        assertThat(NextTask.next(List.of("/tilsyn/delsak/1/sorter"), "/tilsyn/delsak/1"))
                .isEmpty();
        assertThat(NextTask.next(List.of(), "/tilsyn/")).isEmpty();
    }

    @Test
    void a_number_that_begins_like_another_is_another() {
        assertThat(NextTask.next(List.of("/tilsyn/delsak/12/svar", "/tilsyn/delsak/1/sorter"), "/tilsyn/delsak/1"))
                .contains("/tilsyn/delsak/12/svar");
    }
}
