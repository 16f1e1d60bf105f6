package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What nobody can work on any more goes back to the group, and nothing else does. */
class LostHoldersTest {

    @AutoClose
    private static final DeskFixture DESK = new DeskFixture();

    private static UUID held(Actor by) {
        UUID task = DESK.task();
        DESK.as(by, Tasks.class, tasks -> {
            tasks.claim(task);
            return null;
        });
        return task;
    }

    private static List<UUID> heldAfter(UUID task) {
        return DESK.as(Actor.SYSTEM, LostHolders.class, lost -> lost.held(task));
    }

    private static boolean givenBack(UUID task) {
        return DESK.as(Actor.SYSTEM, LostHolders.class, lost -> lost.giveBack(task));
    }

    @Test
    void a_task_of_somebody_who_works_stays_theirs() {
        UUID task = held(DESK.inspector);
        assertThat(givenBack(task)).isFalse();
        assertThat(DESK.read(task).claimedBy()).isEqualTo(DESK.inspector.id());
    }

    @Test
    void a_task_of_a_closed_account_goes_back_once_with_its_reason() {
        UUID task = held(DESK.colleague);
        DESK.cases.run("UPDATE accounts SET disabled_at = now() WHERE id = '%s'", DESK.colleague.id());
        try {
            assertThat(givenBack(task)).isTrue();
            assertThat(givenBack(task)).isFalse();
        } finally {
            DESK.cases.run("UPDATE accounts SET disabled_at = NULL WHERE id = '%s'", DESK.colleague.id());
        }
        assertThat(DESK.read(task).claimedBy()).isNull();
        List<TaskMoves.Move> moves = DESK.as(DESK.inspector, TaskMoves.class, all -> all.of(task));
        assertThat(moves.get(0))
                .isEqualTo(new TaskMoves.Move(
                        MoveKind.RELEASED, moves.get(0).at(), null, "Kåre", null, ReleaseCode.HOLDER_LOST, "", null));
    }

    @Test
    void a_task_of_somebody_who_sees_the_case_no_more_goes_back() {
        UUID task = held(DESK.inspector);
        DESK.cases.run(
                "UPDATE relations SET until = '2026-11-19' WHERE casefile_id = '%s'",
                DESK.read(task).casefileId());
        assertThat(givenBack(task)).isTrue();
    }

    @Test
    void a_task_that_nobody_holds_and_one_that_is_done_are_left_alone() {
        UUID free = DESK.task();
        UUID done = held(DESK.inspector);
        DESK.cases.run("UPDATE tasks SET state = 'DONE', ended_at = now() WHERE id = '%s'", done);
        assertThat(heldAfter(null)).doesNotContain(free, done);
        assertThat(givenBack(free)).isFalse();
        assertThat(givenBack(done)).isFalse();
    }

    @Test
    void all_that_is_held_is_come_by_page_by_page() {
        List<UUID> held = List.of(held(DESK.inspector), held(DESK.inspector)).stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        assertThat(heldAfter(held.get(0))).contains(held.get(1)).doesNotContain(held.get(0));
    }
}
