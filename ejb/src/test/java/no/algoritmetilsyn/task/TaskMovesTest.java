package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** From whom to whom a task goes: undone by the one who did it last, taken over by a substitute in their own name. */
class TaskMovesTest {

    @AutoClose
    private static final DeskFixture DESK = new DeskFixture();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void what_was_done_last_is_undone_by_the_one_who_did_it_and_once() {
        UUID task = DESK.task();
        claim(DESK.inspector, task);
        DESK.as(DESK.inspector, Assignments.class, all -> all.assign(task, DeskFixture.user(DESK.colleague), "Ferie"));
        assertThat(DESK.read(task).claimedBy()).isEqualTo(DESK.colleague.id());
        assertThatThrownBy(() -> undo(DESK.colleague, task)).isInstanceOf(NotUndoable.class);
        undo(DESK.inspector, task);
        assertThat(DESK.read(task).claimedBy()).isEqualTo(DESK.inspector.id());
        assertThatThrownBy(() -> undo(DESK.inspector, task)).isInstanceOf(NotUndoable.class);
        DESK.as(DESK.inspector, TaskMoves.class, moves -> {
            assertThat(moves.of(task))
                    .extracting(TaskMoves.Move::kind)
                    .containsExactly(MoveKind.UNDONE, MoveKind.ASSIGNED, MoveKind.CLAIMED);
            assertThat(moves.of(task).get(1))
                    .extracting(TaskMoves.Move::before, TaskMoves.Move::after, TaskMoves.Move::reason)
                    .containsExactly("Inger", "Kåre", "Ferie");
            return null;
        });
    }

    @Test
    void what_was_done_half_an_hour_ago_stands() {
        UUID task = DESK.task();
        claim(DESK.inspector, task);
        DESK.clock.advance(TaskMoves.UNDO);
        try {
            assertThatThrownBy(() -> undo(DESK.inspector, task)).isInstanceOf(NotUndoable.class);
        } finally {
            DESK.clock.advance(Duration.ZERO.minus(TaskMoves.UNDO));
        }
        undo(DESK.inspector, task);
        assertThat(DESK.read(task).claimedBy()).isNull();
    }

    @Test
    void undoing_gives_nothing_to_one_who_has_become_disqualified() {
        UUID task = DESK.task();
        claim(DESK.colleague, task);
        DESK.as(DESK.leader, Releases.class, all -> all.release(task, ReleaseCode.ABSENCE, "Syk"));
        DESK.cases.declare(DESK.read(task).casefileId(), DESK.colleague.id(), Impartiality.Ground.AUTOMATIC);
        assertThatThrownBy(() -> undo(DESK.leader, task)).isInstanceOf(NotAssignable.class);
        assertThat(DESK.read(task).claimedBy()).isNull();
    }

    @Test
    void a_substitute_of_a_substitute_takes_over_in_their_own_name_until_the_end_of_the_day() {
        Actor absent = DESK.inspector;
        UUID task = DESK.task();
        UUID tomorrow = DESK.task();
        claim(absent, task);
        claim(absent, tomorrow);
        assertThatThrownBy(() -> claim(DESK.colleague, task)).isInstanceOf(TaskTaken.class);
        stand(absent, DESK.leader, absent);
        stand(DESK.leader, DESK.colleague, DESK.leader);
        claim(DESK.colleague, task);
        assertThat(DESK.read(task).claimedBy()).isEqualTo(DESK.colleague.id());
        DESK.as(DESK.colleague, TaskMoves.class, moves -> {
            assertThat(moves.of(task).get(0))
                    .extracting(TaskMoves.Move::actor, TaskMoves.Move::stoodInFor)
                    .containsExactly("Kåre", "Inger");
            return null;
        });
        // It is ten in the morning in Oslo.
        Duration lastSecond = Duration.ofHours(14).minusSeconds(1);
        DESK.clock.advance(lastSecond);
        assertThat(DESK.as(DESK.colleague, Substitutions.class, Substitutions::standsInFor))
                .extracting(AbsentColleague::id)
                .contains(absent.id());
        DESK.clock.advance(Duration.ofSeconds(1));
        try {
            assertThat(DESK.as(DESK.colleague, Substitutions.class, Substitutions::standsInFor))
                    .isEmpty();
            assertThatThrownBy(() -> claim(DESK.colleague, tomorrow)).isInstanceOf(TaskTaken.class);
        } finally {
            DESK.clock.advance(Duration.ofHours(-14));
        }
        // Impartiality is nobody's but one's own.
        DESK.cases.declare(DESK.read(tomorrow).casefileId(), DESK.colleague.id(), Impartiality.Ground.AUTOMATIC);
        assertThatThrownBy(() -> claim(DESK.colleague, tomorrow)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void nobody_but_a_leader_says_who_stands_in_for_others() {
        assertThatThrownBy(() -> stand(DESK.leader, DESK.inspector, DESK.colleague))
                .isInstanceOf(AccessRefused.class);
    }

    private static void stand(Actor absent, Actor substitute, Actor by) {
        does(
                by,
                Substitutions.class,
                all -> all.begin(DeskFixture.user(absent), DeskFixture.user(substitute), TODAY, TODAY, null));
    }

    private static void claim(Actor actor, UUID task) {
        does(actor, Tasks.class, tasks -> tasks.claim(task));
    }

    private static void undo(Actor actor, UUID task) {
        does(actor, TaskMoves.class, moves -> moves.undo(task));
    }

    private static <B> void does(Actor actor, Class<B> bean, Consumer<B> work) {
        DESK.as(actor, bean, made -> {
            work.accept(made);
            return null;
        });
    }
}
