package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What waits is never out of sight when it falls due, and an answer wakes it with its day kept. */
class TaskHoldsTest {

    @AutoClose
    private static final DeskFixture DESK = new DeskFixture();

    private static final LocalDate SOON = LocalDate.of(2026, 11, 25);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    @Test
    void a_task_waits_until_its_own_last_day_at_most_and_its_deadline_stands() {
        UUID task = claimed();
        assertThatThrownBy(() -> hold(DESK.inspector, task, DUE.plusDays(1)))
                .isInstanceOfSatisfying(NotHoldable.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(NotHoldable.TOO_LATE);
                    assertThat(refused.latest()).isEqualTo(DUE);
                });
        assertThatThrownBy(() -> hold(DESK.inspector, task, LocalDate.of(2026, 11, 20)))
                .isInstanceOfSatisfying(
                        NotHoldable.class, refused -> assertThat(refused.rule()).isEqualTo(NotHoldable.PAST));
        hold(DESK.inspector, task, DUE);
        assertThat(DESK.read(task).heldUntil()).isEqualTo(DUE);
        assertThat(DESK.read(task).dueOn()).isEqualTo(DUE);
        assertThat(listed(DESK.inspector, DeskTab.MINE)).doesNotContain(task);
        assertThat(listed(DESK.inspector, DeskTab.ON_HOLD)).contains(task);
    }

    @Test
    void what_waits_and_is_due_today_or_late_is_among_ones_own_all_the_same() {
        LocalDate today = LocalDate.of(2026, 11, 20);
        UUID dueToday = claimed();
        UUID late = claimed();
        UUID ahead = claimed();
        DESK.cases.run("UPDATE tasks SET due_on = '%s' WHERE id = '%s'", today, dueToday);
        DESK.cases.run("UPDATE tasks SET due_on = '%s' WHERE id = '%s'", today.minusDays(1), late);
        for (UUID task : List.of(dueToday, late)) {
            hold(DESK.inspector, task, today.plusDays(TaskHolds.LONGEST));
        }
        hold(DESK.inspector, ahead, SOON);
        assertThat(listed(DESK.inspector, DeskTab.MINE))
                .contains(dueToday, late)
                .doesNotContain(ahead);
        assertThat(listed(DESK.inspector, DeskTab.ON_HOLD)).contains(dueToday, late, ahead);
        DESK.clock.advance(Duration.ofDays(11));
        try {
            assertThat(listed(DESK.inspector, DeskTab.MINE))
                    .as("its day has come")
                    .contains(ahead);
        } finally {
            DESK.clock.advance(Duration.ofDays(-11));
        }
    }

    @Test
    void a_deadline_that_is_moved_before_the_day_wakes_it() {
        UUID task = claimed();
        hold(DESK.inspector, task, SOON);
        DESK.as(DESK.inspector, Tasks.class, tasks -> {
            tasks.fallDue(task, SOON.minusDays(1));
            return null;
        });
        assertThat(DESK.read(task).heldUntil()).isNull();
        assertThat(last(task).endedAs()).isEqualTo("DEADLINE");
    }

    @Test
    void an_answer_wakes_it_and_the_day_is_kept() {
        UUID task = claimed();
        hold(DESK.inspector, task, SOON);
        DESK.as(DESK.colleague, TaskHolds.class, holds -> {
            holds.replied(DESK.proceeding(task));
            return null;
        });
        assertThat(listed(DESK.inspector, DeskTab.MINE)).contains(task);
        assertThat(last(task)).isEqualTo(new TaskHolds.Wait(SOON, HoldCode.ANSWER, "Ringte", false, "REPLY"));
        TaskRow row = DESK.as(DESK.inspector, Desk.class, desk -> desk.page(DeskQuery.of(DeskTab.MINE)).rows().stream()
                .filter(one -> one.id().equals(task))
                .findFirst()
                .orElseThrow());
        assertThat(row.answered()).isTrue();
        assertThat(row.onHold()).isFalse();
    }

    @Test
    void it_wakes_when_its_day_has_come_and_once() {
        UUID task = claimed();
        hold(DESK.inspector, task, SOON);
        assertThat(ripe()).doesNotContain(task);
        DESK.clock.advance(Duration.ofDays(5));
        try {
            assertThat(ripe()).contains(task);
            DESK.as(Actor.SYSTEM, TaskHolds.class, holds -> {
                holds.ripen(task);
                holds.ripen(task);
                return null;
            });
            assertThat(DESK.read(task).heldUntil()).isNull();
            assertThat(ripe()).doesNotContain(task);
            assertThat(moves(task)).containsExactly(MoveKind.WOKEN, MoveKind.HELD, MoveKind.CLAIMED);
        } finally {
            DESK.clock.advance(Duration.ofDays(-5));
        }
    }

    @Test
    void a_colleague_lets_nothing_wait_that_somebody_else_holds_and_a_leader_does() {
        UUID task = claimed();
        assertThatThrownBy(() -> hold(DESK.colleague, task, SOON)).isInstanceOf(TaskTaken.class);
        hold(DESK.leader, task, SOON);
        assertThat(DESK.read(task).claimedBy()).isEqualTo(DESK.inspector.id());
    }

    @Test
    void what_waits_is_nobodys_next_and_what_is_given_back_waits_no_more() {
        UUID task = DESK.due(LocalDate.of(2026, 11, 24));
        hold(DESK.inspector, task, LocalDate.of(2026, 11, 23));
        assertThat(listed(DESK.colleague, DeskTab.GROUPS)).doesNotContain(task);
        DESK.as(DESK.inspector, Releases.class, releases -> releases.release(task, ReleaseCode.ABSENCE, "Ferie"));
        assertThat(listed(DESK.colleague, DeskTab.GROUPS)).contains(task);
    }

    private static UUID claimed() {
        UUID task = DESK.task();
        DESK.as(DESK.inspector, Tasks.class, tasks -> {
            tasks.claim(task);
            return null;
        });
        return task;
    }

    private static void hold(Actor actor, UUID task, LocalDate until) {
        DESK.as(actor, TaskHolds.class, holds -> holds.hold(task, until, HoldCode.ANSWER, " Ringte "));
    }

    private static TaskHolds.Wait last(UUID task) {
        return DESK.as(DESK.inspector, TaskHolds.class, holds -> holds.last(task));
    }

    private static List<UUID> ripe() {
        return DESK.as(Actor.SYSTEM, TaskHolds.class, TaskHolds::ripe);
    }

    private static List<MoveKind> moves(UUID task) {
        return DESK.as(DESK.inspector, TaskMoves.class, moves -> moves.of(task).stream()
                .map(TaskMoves.Move::kind)
                .toList());
    }

    private static List<UUID> listed(Actor actor, DeskTab tab) {
        return DESK.as(actor, Desk.class, desk -> desk.ids(DeskQuery.of(tab), 1_000));
    }
}
