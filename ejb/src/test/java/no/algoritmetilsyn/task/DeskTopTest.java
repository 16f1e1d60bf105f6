package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Above a list stands the last that its reader did and may take back, on whatever page they read it, and what they have not ended. */
class DeskTopTest {

    private static final DeskFixture DESK = new DeskFixture();

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void the_last_of_ones_own_moves_is_offered_until_somebody_else_moves_the_task_or_half_an_hour_has_gone() {
        UUID first = DESK.task();
        UUID second = DESK.task();
        claim(DESK.inspector, first);
        assertThat(last(DESK.inspector)).isEqualTo(first);
        DESK.clock.advance(Duration.ofMinutes(1));
        claim(DESK.inspector, second);
        DESK.as(
                DESK.inspector,
                TaskHolds.class,
                holds -> holds.hold(second, LocalDate.of(2026, 11, 25), HoldCode.ANSWER, null));
        DeskTop.Last held = top(DESK.inspector).last().orElseThrow();
        assertThat(held.task()).isEqualTo(second);
        assertThat(held.move()).isEqualTo(MoveKind.HELD);
        assertThat(held.proceeding()).isEqualTo(DESK.proceeding(second));
        assertThat(last(DESK.colleague)).as("what others did").isNull();

        does(DESK.inspector, TaskMoves.class, moves -> moves.undo(second));
        assertThat(last(DESK.inspector)).as("the one before").isEqualTo(first);
        DESK.as(DESK.leader, Assignments.class, all -> all.assign(first, DeskFixture.user(DESK.colleague), "Ferie"));
        assertThat(last(DESK.inspector)).isNull();
        assertThat(last(DESK.leader)).isEqualTo(first);
        DESK.clock.advance(TaskMoves.UNDO);
        assertThat(last(DESK.leader)).isNull();
    }

    @Test
    void nothing_is_offered_of_a_case_that_the_reader_may_not_see_any_more() {
        UUID task = DESK.task();
        claim(DESK.colleague, task);
        assertThat(last(DESK.colleague)).isEqualTo(task);
        DESK.cases.declare(DESK.read(task).casefileId(), DESK.colleague.id(), Impartiality.Ground.AUTOMATIC);
        assertThat(last(DESK.colleague)).isNull();
    }

    @Test
    void what_was_begun_with_many_is_found_again_until_it_has_come_to_its_end_or_was_stopped() {
        List<UUID> tasks = List.of(DESK.task(), DESK.task(), DESK.task());
        var order = new Bulks.Order(Bulks.BulkAct.ASSIGN, DeskFixture.user(DESK.inspector), null, "Fordeling", null);
        UUID bulk = DESK.as(DESK.leader, Bulks.class, bulks -> bulks.begin(tasks));
        assertThat(top(DESK.leader).begun())
                .as("nobody has said what is to be done")
                .isEmpty();
        does(DESK.leader, Bulks.class, bulks -> bulks.say(bulk, order));
        assertThat(top(DESK.leader).begun()).contains(new DeskTop.Begun(bulk, 0, 3));
        DESK.cases.run("UPDATE task_bulk_items SET outcome = 'DONE' WHERE bulk_id = '%s' AND place < 3", bulk);
        assertThat(top(DESK.leader).begun()).contains(new DeskTop.Begun(bulk, 2, 3));
        assertThat(top(DESK.inspector).begun()).as("somebody else's").isEmpty();
        DESK.cases.run("UPDATE task_bulk_items SET outcome = 'REFUSED' WHERE bulk_id = '%s' AND place = 3", bulk);
        assertThat(top(DESK.leader).begun()).isEmpty();

        UUID stopped = DESK.as(DESK.leader, Bulks.class, bulks -> bulks.begin(tasks));
        does(DESK.leader, Bulks.class, bulks -> bulks.say(stopped, order));
        does(DESK.leader, Bulks.class, bulks -> bulks.stop(stopped));
        assertThat(top(DESK.leader).begun()).isEmpty();
    }

    @Test
    void the_lists_are_ones_own_pinned_and_those_that_are_shared_by_name() {
        keep(DESK.inspector, "C min", true, false);
        keep(DESK.inspector, "A ikke festet", false, false);
        keep(DESK.leader, "B delt", false, true);
        keep(DESK.leader, "D lederens", true, false);
        assertThat(top(DESK.inspector).views())
                .extracting(SavedViews.View::name)
                .containsExactly("B delt", "C min");
    }

    private static void keep(Actor actor, String name, boolean pinned, boolean shared) {
        DESK.as(actor, SavedViews.class, views -> views.save(name, "fane=alle", pinned, shared, null));
    }

    private static DeskTop.Top top(Actor actor) {
        return DESK.as(actor, DeskTop.class, DeskTop::read);
    }

    private static UUID last(Actor actor) {
        return top(actor).last().map(DeskTop.Last::task).orElse(null);
    }

    private static void claim(Actor actor, UUID task) {
        does(actor, Tasks.class, tasks -> tasks.claim(task));
    }

    private static <B> void does(Actor actor, Class<B> bean, Consumer<B> work) {
        DESK.as(actor, bean, made -> {
            work.accept(made);
            return null;
        });
    }
}
