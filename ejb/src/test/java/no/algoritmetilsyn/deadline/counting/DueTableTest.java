package no.algoritmetilsyn.deadline.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.algoritmetilsyn.platform.AuthorityClock;
import org.junit.jupiter.api.Test;

/** Ten years of starting days against a table that another program made. */
class DueTableTest {

    @Test
    void every_day_of_ten_years_gives_the_due_date_of_the_table() {
        List<String> lines = Lines.of("due.txt").toList();
        List<TimeLimit> limits =
                Arrays.stream(lines.get(0).split(" ")).map(DueTableTest::limit).toList();
        List<String> wrong = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(" ");
            LocalDate start = LocalDate.parse(cells[0]);
            for (int i = 0; i < limits.size(); i++) {
                TimeLimit limit = limits.get(i);
                String expected = cells[i + 1];
                String found = limit.unit().needsTime() ? hours(limit, start) : days(limit, start);
                if (!found.equals(expected)) {
                    wrong.add(start + " " + limit + ": " + found + ", not " + expected);
                }
            }
        }
        assertThat(lines).hasSize(1 + 3652);
        assertThat(wrong).isEmpty();
    }

    private static String days(TimeLimit limit, LocalDate start) {
        LocalDate due = limit.from(Start.on(StartKind.RECEIVED, start)).dueDate();
        return Long.toString(ChronoUnit.DAYS.between(start, due));
    }

    private static String hours(TimeLimit limit, LocalDate start) {
        Instant from =
                start.atTime(LocalTime.of(12, 30)).atZone(AuthorityClock.ZONE).toInstant();
        Instant due = limit.from(Start.at(StartKind.RECEIVED, from)).dueInstant();
        long minutes = Duration.between(from, due).toMinutes();
        return minutes % 60 == 0 ? Long.toString(minutes / 60) : Double.toString(minutes / 60.0);
    }

    private static TimeLimit limit(String cell) {
        String[] parts = cell.split(":");
        return new TimeLimit(
                Integer.parseInt(parts[1]), DeadlineUnit.valueOf(parts[2]), ComputingMethod.valueOf(parts[0]));
    }
}
