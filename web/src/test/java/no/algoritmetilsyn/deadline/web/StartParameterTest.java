package no.algoritmetilsyn.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import no.algoritmetilsyn.deadline.counting.Start;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartParameterTest {

    @Test
    void a_date_is_a_day_without_a_moment() {
        assertThat(StartParameter.parse("2026-12-03")).hasValueSatisfying(start -> {
            assertThat(start.date()).isEqualTo(LocalDate.of(2026, 12, 3));
            assertThat(start.instant()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-03T23:30:00Z,      2026-12-03T23:30:00Z, 2026-12-04",
        "2026-12-03T14:30,          2026-12-03T13:30:00Z, 2026-12-03",
        "2026-07-03T14:30:15+02:00, 2026-07-03T12:30:15Z, 2026-07-03",
        "2026-07-03T14:30:15 02:00, 2026-07-03T12:30:15Z, 2026-07-03",
        "2026-07-03T14:30:15-05:00, 2026-07-03T19:30:15Z, 2026-07-03",
        // The hour that is skipped when the clocks go forward is read as the one after it.
        "2027-03-28T02:30,          2027-03-28T01:30:00Z, 2027-03-28",
    })
    void a_date_and_time_is_a_moment_on_a_day_in_oslo(String written, Instant moment, LocalDate day) {
        Start start = StartParameter.parse(written).orElseThrow();
        assertThat(start.instant()).isEqualTo(moment);
        assertThat(start.date()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3.12.2026", "2026-02-30", "2026-13-01", "tomorrow", "2026-12-03T25:00", "T", "2026-W49-4"})
    void anything_else_is_no_start(String written) {
        assertThat(StartParameter.parse(written)).isEmpty();
    }
}
