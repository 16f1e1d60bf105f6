package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageAddressTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "1, 3, 1 2 3",
        "1, 9, 1 2 0 9",
        "5, 9, 1 0 4 5 6 0 9",
        "3, 9, 1 2 3 4 0 9",
        "4, 9, 1 2 3 4 5 0 9",
        "9, 9, 1 0 8 9",
    })
    void a_pager_shows_the_ends_and_the_neighbours_and_never_a_gap_of_one(int page, int pages, String shown) {
        assertThat(new PageAddress().pages(page, pages).toString().replaceAll("[\\[\\],]", ""))
                .isEqualTo(shown);
    }
}
