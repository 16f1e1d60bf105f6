package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From one's own work to the next, however much one has: forty tasks, as many as no page of the list shows. */
class OwnWorkTest {

    private static final DeskFixture DESK = new DeskFixture();
    private static final int FORTY = 40;
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final List<String> PATHS = new ArrayList<>();

    @BeforeAll
    static void forty_tasks() {
        for (int i = 0; i < FORTY; i++) {
            UUID task = DESK.due(FIRST.plusDays(i));
            DESK.cases.run("UPDATE tasks SET page = '/tilsyn/delsak/{proceeding}/sorter' WHERE id = '%s'", task);
            claim(DESK.inspector, task);
            PATHS.add("/tilsyn/delsak/" + DESK.proceeding(task) + "/sorter");
        }
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void each_of_forty_has_its_turn_and_after_the_last_comes_the_first() {
        List<String> walked = new ArrayList<>();
        String at = "";
        for (int i = 0; i < FORTY; i++) {
            at = after(DESK.inspector, at).orElseThrow();
            walked.add(at);
        }
        assertThat(walked).isEqualTo(PATHS);
        assertThat(after(DESK.inspector, at)).contains(PATHS.get(0));
    }

    @Test
    void from_elsewhere_it_is_the_first_and_from_a_proceeding_the_one_after_its_work() {
        assertThat(after(DESK.inspector, "/tilsyn/sak/" + UUID.randomUUID())).contains(PATHS.get(0));
        assertThat(after(DESK.inspector, "/tilsyn/sok")).contains(PATHS.get(0));
        assertThat(after(DESK.inspector, PATHS.get(30).replace("/sorter", ""))).contains(PATHS.get(31));
        assertThat(after(DESK.inspector, PATHS.get(30).replace("/sorter", "/notat")))
                .as("another page of the proceeding is not that of the work")
                .contains(PATHS.get(0));
    }

    @Test
    void where_there_is_no_other_there_is_none() {
        assertThat(after(DESK.leader, PATHS.get(3))).isEmpty();
        UUID only = DESK.task();
        DESK.cases.run("UPDATE tasks SET page = '/tilsyn/delsak/{proceeding}/sorter' WHERE id = '%s'", only);
        claim(DESK.colleague, only);
        String own = "/tilsyn/delsak/" + DESK.proceeding(only) + "/sorter";
        assertThat(after(DESK.colleague, "")).contains(own);
        assertThat(after(DESK.colleague, own)).isEmpty();
        assertThat(after(DESK.colleague, PATHS.get(3))).as("what others hold").contains(own);
    }

    private static Optional<String> after(Actor actor, String at) {
        return DESK.as(actor, OwnWork.class, own -> own.after(at)).map(TaskRow::path);
    }

    private static void claim(Actor actor, UUID task) {
        DESK.as(actor, Tasks.class, tasks -> {
            tasks.claim(task);
            return null;
        });
    }
}
