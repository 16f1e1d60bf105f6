package no.algoritmetilsyn.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When an open task has somebody who may take it, and when it has nobody. */
class TaskTakersTest {

    @AutoClose
    private static TestDatabase database;

    private final UUID account = UUID.randomUUID();
    private final UUID casefile = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
    }

    @BeforeEach
    void an_inspector_of_the_group_that_has_the_case() {
        UUID proceeding = UUID.randomUUID();
        UUID group = UUID.randomUUID();
        run("INSERT INTO staff_groups VALUES ('" + group + "', 'g" + group + "', 'FIRST_INSTANCE')");
        run("INSERT INTO accounts (id, user_name, display_name, password_hash, organ, created_at) VALUES ('" + account
                + "', 'u" + account + "', 'Kari', '-', 'FIRST_INSTANCE', now())");
        run("INSERT INTO account_roles VALUES ('" + account + "', 'INSPECTOR')");
        run("INSERT INTO staff_group_members (group_id, account_id) VALUES ('" + group + "', '" + account + "')");
        run("INSERT INTO casefiles (id, case_year, title_internal, title_public, status, organ, opened_on, version)"
                + " VALUES ('" + casefile + "', 2026, 'Sak', 'Sak', 'OPEN', 'FIRST_INSTANCE', '2026-11-28', 0)");
        run("INSERT INTO relations VALUES (gen_random_uuid(), '" + casefile + "', '" + group
                + "', 'HANDLER', 'FIRST_INSTANCE', now(), NULL, 'opened')");
        run("INSERT INTO proceedings (id, kind, casefile_id, organ, reference, opened_at, version, title, received_at)"
                + " VALUES ('"
                + proceeding + "', 'COMPLAINT', '" + casefile + "', 'FIRST_INSTANCE', '" + proceeding
                + "', now(), 0, 'Plass', now())");
        run(
                "INSERT INTO tasks (id, engine_task_id, kind, proceeding_id, subject_id, casefile_id, organ, state, act, page,"
                        + " due_on, created_at, version) VALUES ('" + task + "', '" + task + "', 'sortComplaint', '"
                        + proceeding
                        + "', '" + proceeding + "', '" + casefile
                        + "', 'FIRST_INSTANCE', 'OPEN', 'COMPLAINT_SORT', '/tilsyn/', '2026-12-01', now(), 0)");
    }

    @Test
    void a_member_of_the_group_may() {
        assertThat(untaken()).isFalse();
    }

    @Test
    void an_account_that_is_closed_may_not() {
        run("UPDATE accounts SET disabled_at = now() WHERE id = '" + account + "'");
        assertThat(untaken()).isTrue();
    }

    @Test
    void a_role_that_is_not_granted_the_act_may_not() {
        run("UPDATE account_roles SET role = 'ARCHIVIST' WHERE account_id = '" + account + "'");
        assertThat(untaken()).isTrue();
    }

    @Test
    void the_other_organ_may_not() {
        run("UPDATE accounts SET organ = 'APPEAL_BODY' WHERE id = '" + account + "'");
        assertThat(untaken()).isTrue();
    }

    @Test
    void nobody_may_once_the_relation_has_ended() {
        run("UPDATE relations SET until = now() WHERE casefile_id = '" + casefile + "'");
        assertThat(untaken()).isTrue();
    }

    @Test
    void a_shield_leaves_those_who_are_named() {
        run("INSERT INTO shields VALUES (gen_random_uuid(), '" + casefile
                + "', 'CONFIDENTIAL', 'fvl67-13', now(), NULL, '" + account + "')");
        assertThat(untaken()).isTrue();
        run("INSERT INTO relations VALUES (gen_random_uuid(), '" + casefile + "', '" + account
                + "', 'HANDLER', 'FIRST_INSTANCE', now(), NULL, 'named')");
        assertThat(untaken()).isFalse();
    }

    /** A declared ground is stronger than the membership of a group. */
    @Test
    void one_who_is_disqualified_may_not() {
        run("INSERT INTO impartialities VALUES (gen_random_uuid(), '" + casefile + "', '" + account
                + "', 'AUTOMATIC', NULL, now())");
        assertThat(untaken()).isTrue();
    }

    @Test
    void one_who_has_declared_to_be_impartial_may() {
        run("INSERT INTO impartialities VALUES (gen_random_uuid(), '" + casefile + "', '" + account
                + "', 'NONE', NULL, now())");
        assertThat(untaken()).isFalse();
    }

    @Test
    void it_is_told_of_as_something_to_be_arranged() {
        run("UPDATE accounts SET disabled_at = now() WHERE id = '" + account + "'");
        database.run(entities -> {
            var takers = new TaskTakers();
            takers.entities = entities;
            takers.clock = new AuthorityClock();
            Invariant invariant = takers.everyTaskMayBeTaken();
            assertThat(invariant.violations()).contains(task.toString());
            assertThat(invariant.isDrift()).isFalse();
            var check = new CheckReport.Check(invariant.name(), false, 1, List.of());
            assertThat(new CheckReport("node", Instant.now(), List.of(check)).ok())
                    .isTrue();
            assertThat(check.ok()).isFalse();
        });
    }

    private boolean untaken() {
        return database.inTransaction(entities -> {
            var takers = new TaskTakers();
            takers.entities = entities;
            takers.clock = new AuthorityClock();
            boolean at = takers.without().stream().anyMatch(found -> found.id().equals(task));
            assertThat(takers.withoutSince(Instant.now().minusSeconds(600)).stream()
                            .anyMatch(found -> found.id().equals(task)))
                    .isEqualTo(at);
            assertThat(takers.withoutSince(Instant.now().plusSeconds(600))).isEmpty();
            return at;
        });
    }

    private static void run(String statement) {
        try (var owner = database.asOwner();
                var sql = owner.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
