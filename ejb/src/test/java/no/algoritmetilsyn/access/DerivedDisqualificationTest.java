package no.algoritmetilsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A subordinate of somebody disqualified may prepare and not decide (forvaltningsloven § 6 third paragraph). */
class DerivedDisqualificationTest {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final TestCases CASES = new TestCases(DATABASE);

    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T09:00:00Z"));
    private final UUID group = CASES.group(Organ.FIRST_INSTANCE);
    private final Actor inspector = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of(group));
    private final Actor leader = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.LEADER), Set.of(group));
    private final Actor director = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.LEADER), Set.of(group));
    private final UUID casefile = CASES.casefile();

    @BeforeEach
    void a_case_of_the_group_and_an_inspector_who_is_impartial() {
        CASES.relate(casefile, group, Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        CASES.lead(inspector.id(), leader.id(), "2026-01-01", "2026-12-01");
        CASES.lead(leader.id(), director.id(), "2026-01-01", "infinity");
        CASES.declare(casefile, inspector.id(), Impartiality.Ground.NONE);
    }

    @Test
    void an_impartial_superior_stops_nothing() {
        CASES.declare(casefile, leader.id(), Impartiality.Ground.NONE);
        assertThat(missing(inspector, Act.COMPLAINT_SORT)).isNull();
        assertThat(superiorImpartial(inspector)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AUTOMATIC", "DISCRETIONARY"})
    void a_caseworker_whose_superior_is_disqualified_prepares_and_does_not_decide(Impartiality.Ground ground) {
        CASES.declare(casefile, leader.id(), ground);
        assertThat(missing(leader, Act.CASEFILE_READ)).isEqualTo("NOT_DISQUALIFIED");
        assertThat(missing(inspector, Act.COMPLAINT_SORT)).isEqualTo("SUPERIOR_IMPARTIAL");
        assertThat(superiorImpartial(inspector)).isFalse();
        for (Act prepares : Set.of(
                Act.CASEFILE_READ,
                Act.TASK_CLAIM,
                Act.COMPLAINANT_READ,
                Act.COMPLAINT_ANSWER,
                Act.COMPLAINT_REPLY_INTERIM,
                Act.PROCEEDING_MOVE,
                Act.DEADLINE_CORRECT)) {
            assertThat(missing(inspector, prepares)).as(prepares.name()).isNull();
        }
    }

    @Test
    void it_reaches_those_who_report_directly_and_no_further() {
        CASES.declare(casefile, director.id(), Impartiality.Ground.AUTOMATIC);
        CASES.declare(casefile, leader.id(), Impartiality.Ground.NONE);
        assertThat(missing(leader, Act.COMPLAINT_SORT)).isEqualTo("SUPERIOR_IMPARTIAL");
        assertThat(missing(inspector, Act.COMPLAINT_SORT)).isNull();
    }

    @Test
    void it_is_about_one_case() {
        UUID other = CASES.casefile();
        CASES.declare(other, leader.id(), Impartiality.Ground.AUTOMATIC);
        assertThat(missing(inspector, Act.COMPLAINT_SORT)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31T22:59:00Z, true", "2026-11-30T12:00:00Z, false", "2026-12-01T12:00:00Z, true"})
    void who_reports_to_whom_is_asked_of_the_day(Instant now, boolean may) {
        CASES.declare(casefile, leader.id(), Impartiality.Ground.AUTOMATIC);
        var then = new TestClock(now);
        String missing = DATABASE.inTransaction(
                entities -> TestAccess.of(entities, then, inspector).missing(Act.COMPLAINT_SORT, casefile, null));
        assertThat(missing).isEqualTo(may ? null : "SUPERIOR_IMPARTIAL");
    }

    @Test
    void declared_by_hand_it_says_the_same() {
        CASES.declare(casefile, inspector.id(), Impartiality.Ground.DERIVED);
        assertThat(missing(inspector, Act.COMPLAINT_SORT)).isEqualTo("SUPERIOR_IMPARTIAL");
        assertThat(missing(inspector, Act.COMPLAINT_ANSWER)).isNull();
    }

    @Test
    void it_is_a_declaration_that_there_is_no_ground_of_ones_own() {
        CASES.declare(casefile, leader.id(), Impartiality.Ground.DERIVED);
        assertThat(missing(leader, Act.COMPLAINT_ANSWER)).isNull();
        assertThat(missing(director, Act.COMPLAINT_ANSWER)).isEqualTo("DECLARED_IMPARTIAL");
    }

    /** One property of an act, in one place: no role decides with less. */
    @ParameterizedTest
    @EnumSource(Act.class)
    void what_decides_does_so_for_every_role(Act act) {
        boolean some = AccessTable.RULES.stream()
                .filter(rule -> rule.act() == act)
                .anyMatch(rule -> rule.conditions().contains(Condition.SUPERIOR_IMPARTIAL));
        assertThat(AccessTable.asks(act, Condition.SUPERIOR_IMPARTIAL)).isEqualTo(some);
    }

    private boolean superiorImpartial(Actor actor) {
        return DATABASE.inTransaction(
                entities -> TestAccess.of(entities, clock, actor).holds(Condition.SUPERIOR_IMPARTIAL, casefile));
    }

    private String missing(Actor actor, Act act) {
        return DATABASE.inTransaction(
                entities -> TestAccess.of(entities, clock, actor).missing(act, casefile, null));
    }
}
