package no.algoritmetilsyn.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditEvent;
import no.algoritmetilsyn.audit.TestAudit;
import no.algoritmetilsyn.law.CommencementSet;
import no.algoritmetilsyn.law.LawFixture;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a demo an administrator says when an act that waits comes into force; nobody else does, and nowhere else. */
class CommencementsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 7, 1);
    private static final String NEW_ACT = "fvl25";

    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T09:00:00Z"));
    private TestDatabase database;

    @BeforeEach
    void create() {
        database = TestDatabase.demo();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_new_act_binds_from_that_day_and_the_old_one_until_then() {
        assertThat(procedure(DAY)).isEqualTo("fvl67");

        assertThat(set(Role.ADMINISTRATOR, NEW_ACT, DAY)).isEqualTo("fvl67");

        assertThat(procedure(DAY.minusDays(1))).isEqualTo("fvl67");
        assertThat(procedure(DAY)).isEqualTo(NEW_ACT);
    }

    @Test
    void it_moves_when_it_is_set_again_and_each_time_is_written_down() {
        set(Role.ADMINISTRATOR, NEW_ACT, DAY);
        set(Role.ADMINISTRATOR, NEW_ACT, DAY.plusYears(1));

        assertThat(procedure(DAY)).isEqualTo("fvl67");
        List<AuditEvent> events =
                database.inTransaction(entities -> TestAudit.of(entities, clock).of(Audit.OFFICE));
        assertThat(events)
                .filteredOn(event -> event.action().equals("COMMENCEMENT_SET"))
                .extracting(AuditEvent::detail)
                .hasSize(2)
                .last()
                .asString()
                .contains(NEW_ACT, "2028-07-01");
    }

    /** What was read before is read anew at once, where it was set. */
    @Test
    void what_is_kept_in_memory_follows() {
        EntityManager reading = database.entities().createEntityManager();
        Laws laws = LawFixture.laws(reading);
        assertThat(laws.regime("aia").inForce(DAY)).isFalse();

        set(Role.ADMINISTRATOR, "aia", DAY);
        reading.clear();
        LawFixture.renew(laws, new CommencementSet("aia", DAY));

        assertThat(laws.regime("aia").inForce(DAY)).isTrue();
        reading.close();
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, 2027-07-01, regime",
        // In force already: the law has said since when.
        "fvl67,   2027-07-01, regime",
        "fvl25,   2025-06-19, from",
        "fvl25,   2200-01-01, from"
    })
    void what_cannot_be(String regime, LocalDate from, String column) {
        assertThatThrownBy(() -> set(Role.ADMINISTRATOR, regime, from))
                .isInstanceOfSatisfying(RowRefused.class, refused -> assertThat(refused.column())
                        .isEqualTo(column));
        assertThat(procedure(DAY)).isEqualTo("fvl67");
    }

    @Test
    void nobody_else_does() {
        for (Role role : List.of(Role.LAWYER, Role.LEADER, Role.REGISTRAR)) {
            assertThatThrownBy(() -> set(role, NEW_ACT, DAY)).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void outside_a_demo_the_database_refuses_whatever_the_application_believes() {
        try (TestDatabase production = TestDatabase.fresh()) {
            assertThatThrownBy(() -> production.run(entities ->
                            commencements(entities, Role.ADMINISTRATOR).set(NEW_ACT, DAY)))
                    .hasMessageContaining("in a demo only");
        }
    }

    private String set(Role role, String regime, LocalDate from) {
        return database.inTransaction(
                entities -> commencements(entities, role).set(regime, from).orElse(null));
    }

    private String procedure(LocalDate day) {
        Function<EntityManager, String> read = entities -> LawFixture.laws(entities)
                .regimeInForce("procedure", day)
                .map(Regime::code)
                .orElseThrow();
        return database.inTransaction(read);
    }

    private Commencements commencements(EntityManager entities, Role role) {
        var commencements = new Commencements();
        commencements.entities = entities;
        commencements.access = TestAccess.inDemo(TestAccess.of(entities, clock, TestAccess.staff("sjef", role)));
        commencements.laws = LawFixture.laws(entities);
        commencements.audit = TestAudit.of(entities, clock);
        commencements.set = silent();
        return commencements;
    }

    /** Nobody listens. */
    @SuppressWarnings("unchecked")
    private static Event<CommencementSet> silent() {
        return (Event<CommencementSet>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }
}
