package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What waits for a second person is listed for those who may be that person, the longest first. */
class AwaitedWorkTest {

    @AutoClose
    private static final DeskFixture DESK = new DeskFixture();

    private static final String END =
            "UPDATE tasks SET state = 'DONE', ended_at = now(), claimed_by = NULL, claimed_at = NULL WHERE state = 'OPEN'";

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

    @Test
    void what_others_are_to_decide_takes_no_room_and_it_is_said_when_there_is_more_than_is_listed() {
        Actor leader = DESK.cases.account(Organ.FIRST_INSTANCE, Set.of(Role.LEADER), Set.of(DESK.group));
        DESK.cases.run("DELETE FROM authorships");
        DESK.cases.run(END);
        UUID many = approval("2026-10-01");
        DESK.cases.run(
                "INSERT INTO tasks (id, engine_task_id, kind, proceeding_id, subject_id, casefile_id, organ, state, act, page,"
                        + " due_on, created_at, version)"
                        + " SELECT md5('many' || i)::uuid, 'many' || i, t.kind, t.proceeding_id, md5('many' || i)::uuid,"
                        + " t.casefile_id, t.organ, 'OPEN', t.act, t.page, t.due_on, t.created_at, 0"
                        + " FROM tasks t, generate_series(2, %d) i WHERE t.id = '%s'",
                AwaitedWork.MOST, many);
        DESK.cases.run(
                "INSERT INTO authorships (subject_id, actor_id, since)"
                        + " SELECT t.subject_id, '%s', now() FROM tasks t WHERE t.state = 'OPEN'",
                leader.id());
        UUID theirs = approval("2026-11-15");
        AwaitedWork.Awaiting awaiting = DESK.as(leader, AwaitedWork.class, AwaitedWork::list);
        assertThat(awaiting.all()).extracting(one -> one.task().id()).containsExactly(theirs);
        assertThat(awaiting.cut()).isFalse();
        AwaitedWork.Awaiting all = DESK.as(DESK.leader, AwaitedWork.class, AwaitedWork::list);
        assertThat(all.all()).hasSize(AwaitedWork.MOST);
        assertThat(all.cut()).isTrue();
        DESK.cases.run(END);
    }

    private static UUID approval(String since) {
        UUID task = DESK.task();
        DESK.cases.run(
                "UPDATE tasks SET act = '%s', created_at = '%s 12:00' WHERE id = '%s'",
                Act.INSPECTION_APPROVE, since, task);
        return task;
    }

    private static List<UUID> listed(Actor actor) {
        return DESK.as(actor, AwaitedWork.class, AwaitedWork::list).all().stream()
                .map(one -> one.task().id())
                .toList();
    }
}
