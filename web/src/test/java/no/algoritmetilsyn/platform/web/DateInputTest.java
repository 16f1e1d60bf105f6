package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateInputTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2, 2026, 2026-02-01",
        "01, 02, 26, 2026-02-01",
        "' 29 ', 2, 2028, 2028-02-29",
        "1, 1, 1900, 1900-01-01",
        "31, 12, 9999, 9999-12-31",
    })
    void a_date_may_be_typed_in_more_than_one_way(String day, String month, String year, LocalDate date) {
        assertThat(typed(day, month, year).toDate()).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "29, 2, 2027",
        "31, 4, 2026",
        "0, 1, 2026",
        "x, 1, 2026",
        "1, , 2026",
        "1, 1, 99999999999",
        "1, 1, 99999999",
        "1, 1, 10000",
        "31, 12, 1899",
        "1, 1, -44"
    })
    void what_is_no_date_stays_as_it_was_typed(String day, String month, String year) {
        DateInput input = typed(day, month, year);
        assertThat(input.toDate()).isEmpty();
        assertThat(input.getDay()).isEqualTo(day);
        assertThat(input.getYear()).isEqualTo(year);
    }

    @Test
    void three_empty_fields_are_no_answer() {
        assertThat(new DateInput().isEmpty()).isTrue();
        assertThat(typed(" ", null, "").isEmpty()).isTrue();
        assertThat(new DateInput(LocalDate.of(2026, 3, 1)).isEmpty()).isFalse();
    }

    private static DateInput typed(String day, String month, String year) {
        DateInput input = new DateInput();
        input.setDay(day);
        input.setMonth(month);
        input.setYear(year);
        return input;
    }
}
