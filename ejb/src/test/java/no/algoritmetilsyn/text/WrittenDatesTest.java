package no.algoritmetilsyn.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenDatesTest {

    @Test
    void dates_are_found_as_people_write_them() {
        assertThat(
                        WrittenDates.in(
                                "Innen 24. desember 2026 eller 5.1.2027, by 17 May 2027; 1 mai 2028, 2. mars 2027 og 3.oktober 2027."))
                .containsExactly(
                        LocalDate.of(2026, 12, 24),
                        LocalDate.of(2027, 1, 5),
                        LocalDate.of(2027, 5, 17),
                        LocalDate.of(2028, 5, 1),
                        LocalDate.of(2027, 3, 2),
                        LocalDate.of(2027, 10, 3));
    }

    @Test
    void what_only_looks_like_a_date_is_none() {
        assertThat(WrittenDates.in(
                        "K-2026-000462, 31. februar 2027, 12 personer 2026, 1234.12.2026, 24.12.20261, § 11 a"))
                .isEmpty();
    }

    @Test
    void a_long_text_takes_no_more_than_its_length() {
        String text = "1. ".repeat(7_000) + "9".repeat(20_000) + ". mai ".repeat(5_000);
        var start = System.nanoTime();
        assertThat(WrittenDates.in(text)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
