package no.algoritmetilsyn.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.TestRows;
import org.junit.jupiter.api.Test;

/** Deadlines of points say of which point they are. */
class PointNumbersTest extends DeadlinesTestBase {

    @Test
    void a_deadline_of_a_point_is_told_with_its_number_and_another_with_none() {
        var rows = new TestRows(fixture.database, List.of("order_points", "demand_points"));
        UUID ordered = rows.add("order_points", Map.of("number", 3));
        UUID demanded = rows.add("demand_points", Map.of("number", 2));
        Deadline whole = of("ORDER", UUID.randomUUID());
        assertThat(numbers(List.of(of("ORDER_POINT", ordered), of("DEMAND_POINT", demanded), whole)))
                .isEqualTo(Map.of(ordered, 3, demanded, 2));
        assertThat(numbers(List.of(whole))).isEmpty();
    }

    private static Deadline of(String subjectKind, UUID subject) {
        Start start = Start.on(StartKind.DELIVERED, LocalDate.parse("2026-12-01"));
        return stored(started(DeadlineRequest.of("appeal", start, subjectKind, subject)));
    }

    private static Map<UUID, Integer> numbers(List<Deadline> deadlines) {
        return fixture.listing(list -> list.pointNumbers(deadlines));
    }
}
