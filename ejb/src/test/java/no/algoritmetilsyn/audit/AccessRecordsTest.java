package no.algoritmetilsyn.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the chain of logins and refusals, and who may read it. */
class AccessRecordsTest {

    private static final Actor ADMIN = TestAccess.staff("admin", Role.ADMINISTRATOR);
    private static final Actor INSPECTOR = TestAccess.staff("inspektor", Role.INSPECTOR);

    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T09:00:00Z"));
    private final TestAccessLog log = new TestAccessLog(clock);
    private TestDatabase database;

    @BeforeEach
    void create() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_refusal_is_kept_with_who_what_and_why_though_its_transaction_is_rolled_back() {
        assertThatThrownBy(() -> database.run(entities -> {
                    var access = TestAccess.of(entities, clock, INSPECTOR);
                    try {
                        access.require(Act.OPERATIONS_CHECK);
                    } finally {
                        TestAccess.refusals(access).forEach(log::refused);
                    }
                }))
                .isInstanceOf(AccessRefused.class);
        write();

        List<AccessRecords.Refused> told = told(clock.instant());
        assertThat(told).hasSize(1);
        assertThat(told.get(0).actor()).isEqualTo(INSPECTOR.id());
        assertThat(told.get(0).act()).isEqualTo("OPERATIONS_CHECK");
        assertThat(told.get(0).rule()).isEqualTo(Refusal.NO_ROLE);
    }

    @Test
    void what_is_missing_is_named_by_the_condition() {
        database.run(entities -> {
            var access = TestAccess.of(entities, clock, INSPECTOR);
            assertThatThrownBy(() -> access.require(Act.COMPLAINT_SORT, UUID.randomUUID()))
                    .isInstanceOf(AccessRefused.class);
            assertThat(TestAccess.refusals(access))
                    .extracting(Refusal::rule)
                    .containsExactly("RELATED+DECLARED_IMPARTIAL");
        });
    }

    @Test
    void logins_and_refusals_form_a_chain_and_are_counted() {
        log.entered(AccessEvent.LOGIN, INSPECTOR, "192.0.2.1");
        log.turnedAway(AccessEvent.LOGIN_FAILED, INSPECTOR.id(), "192.0.2.1");
        log.turnedAway(AccessEvent.LOGIN_FAILED, INSPECTOR.id(), "192.0.2.1");
        log.turnedAway(AccessEvent.LOGIN_BLOCKED, null, "192.0.2.1");
        write();
        clock.advance(Duration.ofMinutes(2));
        log.entered(AccessEvent.LOGOUT, INSPECTOR, "192.0.2.1");
        write();

        database.run(entities -> {
            var counts = records(entities, ADMIN).counts(Instant.EPOCH);
            assertThat(counts.get(AccessEvent.LOGIN)).isOne();
            assertThat(counts.get(AccessEvent.LOGIN_FAILED)).isEqualTo(2);
            assertThat(counts.get(AccessEvent.LOGOUT)).isOne();
            assertThat(counts.get(AccessEvent.ACCESS_REFUSED)).isZero();
            assertThat(records(entities, ADMIN).newest(Instant.EPOCH, 10))
                    .extracting(AccessRecords.Refused::rule)
                    .containsExactly("BLOCKED", "FAILED");
        });
        assertThat(told(clock.instant())).isEmpty();
        assertThat(told(Instant.EPOCH)).extracting(AccessRecords.Refused::count).containsExactly(2L, 1L);
    }

    @Test
    void only_the_operator_reads_them() {
        database.run(entities -> assertThatThrownBy(
                        () -> records(entities, INSPECTOR).refusals(Instant.EPOCH))
                .isInstanceOf(AccessRefused.class));
    }

    private List<AccessRecords.Refused> told(Instant since) {
        return database.inTransaction(entities -> records(entities, ADMIN).refusals(since));
    }

    private void write() {
        List<AccessTally.Row> rows = log.tally.takeAll();
        database.run(entities -> records(entities, Actor.SYSTEM).write(rows));
    }

    private AccessRecords records(EntityManager entities, Actor actor) {
        var records = new AccessRecords();
        records.entities = entities;
        records.access = TestAccess.of(entities, clock, actor);
        records.audit = new Audit();
        records.audit.entities = entities;
        records.audit.clock = clock;
        return records;
    }
}
