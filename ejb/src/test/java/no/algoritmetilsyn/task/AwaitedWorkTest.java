package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What waits for a second person is listed for those who may be that person, the longest first. */
class AwaitedWorkTest {

    @AutoClose
    private static final DeskFixture DESK = new DeskFixture();

    @Test
    void what_waits_longest_stands_first_and_what_one_has_written_or_somebody_holds_is_not_there() {
        UUID younger = approval("2026-11-18");
        UUID older = approval("2026-11-10");
        UUID own = approval("2026-11-09");
        DESK.cases.run(
                "INSERT INTO authorships (subject_id, actor_id, since) VALUES ('%s', '%s', now())",
                DESK.read(own).subjectId(), DESK.leader.id());
        UUID taken = approval("2026-11-08");
        DESK.cases.run(
                "UPDATE tasks SET claimed_by = '%s', claimed_at = now() WHERE id = '%s'", DESK.colleague.id(), taken);
        DESK.due(LocalDate.of(2026, 12, 1));
        assertThat(listed(DESK.leader)).containsExactly(older, younger);
        assertThat(listed(DESK.inspector)).as("inspectors approve no plan").isEmpty();
    }

    private static UUID approval(String since) {
        UUID task = DESK.task();
        DESK.cases.run(
                "UPDATE tasks SET act = '%s', created_at = '%s 12:00' WHERE id = '%s'",
                Act.INSPECTION_APPROVE, since, task);
        return task;
    }

    private static List<UUID> listed(Actor actor) {
        return DESK.as(actor, AwaitedWork.class, AwaitedWork::list).stream()
                .map(one -> one.task().id())
                .toList();
    }
}
