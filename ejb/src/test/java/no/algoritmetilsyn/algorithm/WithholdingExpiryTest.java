package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.RegisterFixture.LEADER;
import static no.algoritmetilsyn.algorithm.RegisterFixture.PLANNED;
import static no.algoritmetilsyn.algorithm.RegisterFixture.REGISTRAR;
import static no.algoritmetilsyn.algorithm.RegisterFixture.content;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has run out is shown again, even while somebody works on the register. */
class WithholdingExpiryTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 1);

    private final RegisterFixture register = new RegisterFixture();

    /** A transaction that waits for a lock gives up soon, as on the server. */
    @BeforeEach
    void waitShortly() throws SQLException {
        try (Connection owner = register.database.asSuperuser();
                Statement sql = owner.createStatement()) {
            sql.execute("ALTER ROLE tilsyn_app IN DATABASE " + owner.getCatalog() + " SET lock_timeout = '2s'");
        }
    }

    @AfterEach
    void close() {
        register.close();
    }

    private UUID withheld(String... fields) {
        UUID id = register.work(REGISTRAR, work -> work.begin(RecordKind.USE, null, content(PLANNED), null));
        register.run(LEADER, work -> work.publish(id, 1));
        for (String field : fields) {
            register.withholding(LEADER, work -> work.withhold(id, field, "offentleglova § 24", LAST));
        }
        return id;
    }

    private long open(UUID id) {
        return register.count(
                "SELECT count(*) FROM algorithm_withholdings WHERE ended_at IS NULL AND record_id = '" + id + "'");
    }

    private long told(UUID id) {
        return register.count("SELECT count(*) FROM changes WHERE kind = 'algorithm' AND subject_id = '" + id + "'");
    }

    /** Two leaders at once: the one who took the time of day first may be the last whose work is there. */
    @Test
    void the_state_of_the_register_is_another_after_each_withholding_in_whatever_order_they_come() {
        UUID first = withheld();
        UUID second = withheld();
        register.clock.advance(Duration.ofSeconds(2));
        register.withholding(LEADER, work -> work.withhold(second, "rollback", "offentleglova § 24", LAST));
        RegisterState between = register.look(PublicRegister::state);
        register.clock.advance(Duration.ofSeconds(-1));
        register.withholding(LEADER, work -> work.withhold(first, "rollback", "offentleglova § 24", LAST));
        assertThat(register.look(PublicRegister::state)).isNotEqualTo(between);
    }

    @Test
    void it_is_told_once_of_a_record_the_day_after_the_last() {
        UUID id = withheld("rollback", "risks");
        register.clock.advance(Duration.ofDays(9));
        assertThat(register.endRunOut()).as("on the last day").isZero();
        long before = told(id);
        register.clock.advance(Duration.ofDays(1));
        assertThat(register.endRunOut()).isEqualTo(2);
        assertThat(told(id)).isEqualTo(before + 1);
        assertThat(open(id)).isZero();
        assertThat(register.endRunOut()).as("another node").isZero();
        assertThat(told(id)).isEqualTo(before + 1);
    }

    @Test
    void a_record_that_somebody_holds_keeps_no_other_back_and_has_its_turn_later() throws SQLException {
        UUID held = withheld("rollback");
        UUID free = withheld("rollback");
        register.clock.advance(Duration.ofDays(10));
        try (Connection desk = register.database.asApplication();
                Statement sql = desk.createStatement()) {
            desk.setAutoCommit(false);
            sql.execute("UPDATE algorithm_records SET version = version + 1 WHERE id = '" + held + "'");
            assertThat(register.endRunOut()).isEqualTo(1);
            desk.commit();
        }
        assertThat(open(held)).isEqualTo(1);
        assertThat(open(free)).isZero();
        assertThat(register.endRunOut()).as("an hour later").isEqualTo(1);
        assertThat(open(held)).isZero();
    }

    @Test
    void what_is_disclosed_at_that_moment_is_ended_once_and_nobody_waits_in_a_ring() throws Exception {
        UUID id = withheld("rollback");
        register.clock.advance(Duration.ofDays(10));
        long before = told(id);
        UUID[] proposal = new UUID[1];
        UUID withheld = register.withheld(id, "rollback").id();
        register.withholding(REGISTRAR, work -> proposal[0] = work.propose(id, withheld));
        var holds = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        CompletableFuture<Void> disclosing = CompletableFuture.runAsync(() -> register.withholding(LEADER, work -> {
            AlgorithmRecord.locked(work.entities, id);
            holds.countDown();
            await(go);
            work.disclose(id, proposal[0]);
        }));
        await(holds);
        CompletableFuture<Integer> ending = CompletableFuture.supplyAsync(register::endRunOut);
        // It has come to the lock by then.
        TimeUnit.MILLISECONDS.sleep(500);
        go.countDown();
        disclosing.get(10, TimeUnit.SECONDS);
        assertThat(ending.get(10, TimeUnit.SECONDS)).isZero();
        assertThat(open(id)).isZero();
        assertThat(told(id)).isEqualTo(before + 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
