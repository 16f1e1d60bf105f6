package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.Task;
import org.junit.jupiter.api.Test;

/** Deadlines and timers of points. */
class PointTimersTest extends ProceedingProcessesTestBase {

    @Test
    void two_points_with_one_rule_are_two_deadlines() {
        UUID proceeding = two_points();
        UUID casefile = fixture.tasks(proceeding).get(0).casefileId();
        UUID deadline = fixture.inTransaction(() -> {
            fixture.deadline(proceeding, first, casefile, ANSWER);
            return fixture.deadline(proceeding, second, casefile, ANSWER);
        });
        LocalDate before = due(first, ANSWER);
        assertThat(due(second, ANSWER)).isEqualTo(before);
        assertThat(dueOn(proceeding, second))
                .as("no deadline of its own ran when it opened")
                .isBefore(before);
        List<Date> timers = timers(proceeding);

        fixture.run(() -> fixture.get(Deadlines.class)
                .correctStart(
                        deadline, Start.on(StartKind.RECEIVED, today().minusDays(7)), "Feil dato", UUID.randomUUID()));

        assertThat(due(first, ANSWER)).isEqualTo(before);
        assertThat(due(second, ANSWER)).isBefore(before);
        assertThat(dueOn(proceeding, second)).isEqualTo(due(second, ANSWER));
        assertThat(dueOn(proceeding, first)).isBefore(due(first, ANSWER));
        assertThat(timers(proceeding)).isNotEqualTo(timers);
        assertThat(fixture.<List<Deadline>>inTransaction(
                        () -> fixture.get(DeadlineList.class).ofProceeding(proceeding)))
                .hasSize(3);
    }

    @Test
    void a_task_about_a_point_goes_by_a_deadline_of_the_proceeding_when_it_has_none() {
        UUID proceeding = two_points();
        assertThat(dueOn(proceeding, first)).isEqualTo(due(proceeding, SORTING));
    }

    @Test
    void a_timer_whose_deadline_stands_still_does_not_fire() {
        BEAN.points = List.of(first.toString());
        UUID proceeding = fixture.open(ANSWER);
        UUID deadline = fixture.inTransaction(
                () -> fixture.get(DeadlineList.class).of(proceeding).get(0).id());
        List<Date> before = timers(proceeding);
        LocalDate due = fixture.tasks(proceeding).get(0).dueOn();
        fixture.run(() -> fixture.get(Deadlines.class).suspend(deadline, "Domstolen har saken", UUID.randomUUID()));
        assertThat(timers(proceeding)).allSatisfy(date -> assertThat(date).isAfter("2900-01-01"));
        assertThat(fixture.tasks(proceeding).get(0).dueOn()).isEqualTo(due);
        fixture.run(() -> fixture.get(Deadlines.class).resume(deadline, "Domstolen er ferdig", UUID.randomUUID()));
        assertThat(timers(proceeding)).isEqualTo(before);
    }

    @Test
    void a_timer_opens_a_task_about_the_point_beside_the_one_that_goes_on() {
        UUID proceeding = two_points();
        fixture.fire(proceeding);
        assertThat(fixture.hear(Heard.class).fired)
                .as("waits before it goes on")
                .containsOnlyOnce(proceeding);
        assertThat(fixture.open(proceeding)).containsExactlyInAnyOrder("assessPoint", "assessPoint", "remindOfPoint");
        assertThat(fixture.tasks(proceeding))
                .filteredOn(task -> task.kind().equals("remindOfPoint"))
                .allSatisfy(task -> assertThat(task.subjectId()).isIn(first, second));
    }

    private static LocalDate today() {
        return fixture.get(AuthorityClock.class).today();
    }

    private static LocalDate due(UUID subject, String rule) {
        return fixture.inTransaction(() -> fixture.get(DeadlineList.class).of(subject)).stream()
                .filter(deadline -> deadline.ruleCode().equals(rule))
                .map(deadline -> deadline.dueDate().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate dueOn(UUID proceeding, UUID subject) {
        return fixture.tasks(proceeding).stream()
                .filter(task -> task.subjectId().equals(subject))
                .map(Task::dueOn)
                .findFirst()
                .orElseThrow();
    }

    private static List<Date> timers(UUID proceeding) {
        return fixture.timers(proceeding).stream()
                .sorted(Comparator.comparing(job -> job.getId()))
                .map(job -> job.getDuedate())
                .toList();
    }
}
