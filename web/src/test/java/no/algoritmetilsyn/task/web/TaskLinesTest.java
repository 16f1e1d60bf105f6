package no.algoritmetilsyn.task.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.task.AbsentColleague;
import no.algoritmetilsyn.task.Substitutions;
import no.algoritmetilsyn.task.TaskRow;
import no.algoritmetilsyn.task.TaskState;
import org.junit.jupiter.api.Test;

/** Whose task a line is, two colleagues being called the same. */
class TaskLinesTest {

    private static final String NAME = "Kari Nordmann";
    private static final UUID ABSENT = UUID.randomUUID();
    private static final UUID NAMESAKE = UUID.randomUUID();

    private final TaskLines lines = new TaskLines();

    TaskLinesTest() {
        lines.current = new CurrentActor();
        lines.current.become(new Actor(
                UUID.randomUUID(), "vikar", Set.of(Role.INSPECTOR), Set.of(UUID.randomUUID()), Organ.FIRST_INSTANCE));
        lines.substitutions = new Substitutions() {
            @Override
            public List<AbsentColleague> standsInFor() {
                return List.of(new AbsentColleague(ABSENT, "kari", NAME));
            }
        };
    }

    @Test
    void a_substitute_may_take_what_the_absent_colleague_holds() {
        assertThat(lines.mayClaim(heldBy(ABSENT))).isTrue();
    }

    @Test
    void and_nothing_that_a_namesake_of_theirs_holds() {
        assertThat(lines.mayClaim(heldBy(NAMESAKE))).isFalse();
    }

    private static TaskRow heldBy(UUID holder) {
        return new TaskRow(
                UUID.randomUUID(),
                "sortComplaint",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "COMPLAINT",
                "K-2026-000001",
                UUID.randomUUID(),
                "2026/1",
                "Lån",
                null,
                Instant.EPOCH,
                null,
                Instant.EPOCH,
                holder,
                NAME,
                Act.COMPLAINT_SORT,
                "/tilsyn/delsak/{id}/sorter",
                true,
                TaskState.OPEN,
                null,
                null,
                null,
                null,
                null);
    }
}
