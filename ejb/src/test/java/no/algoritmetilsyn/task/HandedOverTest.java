package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.algoritmetilsyn.access.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Why a task was handed over is told to the next one who has it, in the row and on the page of the work, until it is undone. */
class HandedOverTest {

    private static final DeskFixture DESK = new DeskFixture();

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void the_reason_of_the_last_one_stands_in_the_row_and_with_the_task_when_somebody_else_has_taken_it() {
        UUID task = claimed(DESK.inspector);
        assertThat(row(task).handedOver()).isNull();
        DESK.as(DESK.inspector, Releases.class, all -> all.release(task, ReleaseCode.WRONG_PROVISION, "Se notatet"));
        HandedOver expected = new HandedOver(ReleaseCode.WRONG_PROVISION, "Se notatet", DESK.clock.instant(), "Inger");
        assertThat(row(task).handedOver()).isEqualTo(expected);
        claim(DESK.colleague, task);
        assertThat(row(task).handedOver()).isEqualTo(expected);
        assertThat(onThePage(task)).containsExactly(expected);

        DESK.as(DESK.leader, Assignments.class, all -> all.assign(task, DeskFixture.user(DESK.inspector), "Ferie"));
        assertThat(row(task).handedOver())
                .extracting(HandedOver::code, HandedOver::reason, HandedOver::by)
                .containsExactly(ReleaseCode.OTHER, "Ferie", "Lise");
    }

    @Test
    void what_is_undone_was_handed_over_for_no_reason_or_for_the_one_before() {
        UUID task = claimed(DESK.inspector);
        DESK.as(DESK.inspector, Releases.class, all -> all.release(task, ReleaseCode.ABSENCE, "Syk"));
        does(DESK.inspector, TaskMoves.class, moves -> moves.undo(task));
        assertThat(row(task).handedOver()).isNull();
        assertThat(onThePage(task)).isEmpty();

        DESK.as(DESK.inspector, Releases.class, all -> all.release(task, ReleaseCode.COMPETENCE, "Statistikk"));
        claim(DESK.colleague, task);
        DESK.as(DESK.colleague, Assignments.class, all -> all.assign(task, DeskFixture.user(DESK.inspector), "Feil"));
        does(DESK.colleague, TaskMoves.class, moves -> moves.undo(task));
        assertThat(row(task).handedOver()).extracting(HandedOver::reason).isEqualTo("Statistikk");
    }

    @Test
    void what_the_system_took_from_one_who_may_not_do_it_says_so() {
        UUID task = claimed(DESK.colleague);
        DESK.cases.run("UPDATE accounts SET disabled_at = now() WHERE id = '%s'", DESK.colleague.id());
        try {
            does(Actor.SYSTEM, LostHolders.class, lost -> lost.giveBack(task));
        } finally {
            DESK.cases.run("UPDATE accounts SET disabled_at = NULL WHERE id = '%s'", DESK.colleague.id());
        }
        assertThat(row(task).handedOver())
                .extracting(HandedOver::code, HandedOver::reason, HandedOver::by)
                .containsExactly(ReleaseCode.HOLDER_LOST, "", null);
    }

    private static TaskRow row(UUID task) {
        return DESK.as(DESK.leader, WorkList.class, list -> list.one(task)).orElseThrow();
    }

    private static List<HandedOver> onThePage(UUID task) {
        return DESK.as(
                DESK.inspector,
                TaskHistory.class,
                history ->
                        List.copyOf(history.handedOver(List.of(DESK.read(task))).values()));
    }

    private static UUID claimed(Actor actor) {
        UUID task = DESK.task();
        claim(actor, task);
        return task;
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
