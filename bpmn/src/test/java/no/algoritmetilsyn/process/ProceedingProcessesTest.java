package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.task.Task;
import org.junit.jupiter.api.Test;

/** Processes of proceedings, with points and without, on the engine and the tables themselves. */
class ProceedingProcessesTest extends ProceedingProcessesTestBase {

    @Test
    void two_tasks_of_one_kind_about_two_points_are_told_apart() {
        UUID proceeding = two_points();
        assertThat(fixture.tasks(proceeding))
                .allSatisfy(task -> {
                    assertThat(task.kind()).isEqualTo("assessPoint");
                    assertThat(task.proceedingId()).isEqualTo(proceeding);
                    assertThat(task.act()).isEqualTo(Act.COMPLAINT_ANSWER);
                })
                .extracting(Task::subjectId)
                .containsExactlyInAnyOrder(first, second);

        fixture.step(proceeding, second, "assessPoint", Map.of());

        assertThat(fixture.tasks(proceeding)).extracting(Task::subjectId).containsExactly(first);
        fixture.step(proceeding, first, "assessPoint", Map.of());
        assertThat(fixture.tasks(proceeding)).extracting(Task::subjectId).containsExactly(proceeding);
        fixture.step(proceeding, "closeAll", Map.of());
        assertThat(fixture.hasEnded(proceeding)).isTrue();
    }

    @Test
    void a_step_that_finds_no_task_fails_and_changes_nothing() {
        UUID proceeding = two_points();
        assertThatThrownBy(() -> fixture.step(proceeding, proceeding, "assessPoint", Map.of()))
                .hasMessageContaining("assessPoint")
                .hasMessageContaining(proceeding.toString());
        BEAN.points = List.of(UUID.randomUUID().toString());
        UUID another = fixture.open(SORTING);
        assertThatThrownBy(() -> fixture.step(another, first, "closeAll", Map.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(fixture.open(proceeding)).hasSize(2);
    }

    @Test
    void one_subject_has_one_open_task_of_a_kind() {
        BEAN.points = List.of(first.toString(), first.toString());
        assertThatThrownBy(() -> fixture.open(SORTING)).hasStackTraceContaining("tasks_are_open_once");
    }

    @Test
    void what_belongs_to_a_proceeding_moves_with_it_points_and_all() {
        UUID proceeding = two_points();
        UUID from = fixture.tasks(proceeding).get(0).casefileId();
        UUID to = fixture.casefile();
        fixture.run(() -> fixture.deadline(proceeding, first, from, ANSWER));
        fixture.run(() -> fixture.get(Proceedings.class).move(proceeding, to, "Hører sammen"));
        assertThat(fixture.tasks(proceeding)).hasSize(2).allSatisfy(task -> assertThat(task.casefileId())
                .isEqualTo(to));
        assertThat(fixture.<List<Deadline>>inTransaction(
                        () -> fixture.get(DeadlineList.class).ofProceeding(proceeding)))
                .hasSize(2)
                .allSatisfy(deadline -> assertThat(deadline.casefileId()).contains(to));
        fixture.step(proceeding, first, "assessPoint", Map.of());
        fixture.step(proceeding, second, "assessPoint", Map.of());
        assertThat(fixture.tasks(proceeding)).allSatisfy(task -> assertThat(task.casefileId())
                .as("a task that opens after the move")
                .isEqualTo(to));
    }
}
