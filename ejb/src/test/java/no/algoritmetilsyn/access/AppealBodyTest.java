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

/** The appeal body works in its own cases, without those who took part at the first instance. */
class AppealBodyTest {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final TestCases CASES = new TestCases(DATABASE);
    private static final UUID APPEALS = UUID.fromString("00000000-0000-0000-0001-000000000002");

    private final TestClock clock = new TestClock(Instant.parse("2026-11-28T09:00:00Z"));
    private final Actor officer = CASES.account(Organ.APPEAL_BODY, Set.of(Role.APPEAL_OFFICER), Set.of(APPEALS));
    private final Actor inspector = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of());
    private final UUID casefile = CASES.casefile();
    private final UUID below = CASES.proceeding(casefile, Organ.FIRST_INSTANCE);
    private final UUID appeal = CASES.proceeding(casefile, Organ.APPEAL_BODY);

    @BeforeEach
    void a_case_that_both_organs_have() {
        CASES.relate(casefile, APPEALS, Relation.Capacity.HANDLER, Organ.APPEAL_BODY, "infinity");
        CASES.relate(casefile, inspector.id(), Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
    }

    @Test
    void who_took_no_part_reads_and_works() {
        assertThat(missing(Act.CASEFILE_READ)).isNull();
        assertThat(missing(Act.TASK_CLAIM)).isNull();
        assertThat(missing(Act.TASK_RELEASE)).isNull();
        assertThat(missing(Act.IMPARTIALITY_DECLARE)).isNull();
        assertThat(missing(Act.COMPLAINT_SORT)).isEqualTo(Refusal.NO_ROLE);
    }

    @Test
    void who_has_declared_is_not_asked_again() {
        assertThat(declared()).isFalse();
        CASES.declare(casefile, officer.id(), Impartiality.Ground.NONE);
        assertThat(declared()).isTrue();
    }

    @Test
    void who_has_declared_a_ground_is_not_impartial() {
        CASES.declare(casefile, officer.id(), Impartiality.Ground.AUTOMATIC);
        assertThat(declared()).isFalse();
    }

    private boolean declared() {
        return DATABASE.inTransaction(
                entities -> TestAccess.of(entities, clock, officer).holds(Condition.DECLARED_IMPARTIAL, casefile));
    }

    @Test
    void who_took_a_step_at_the_first_instance_is_refused() {
        CASES.event(casefile, officer.id(), "COMPLAINT_SORTED", below);
        assertRefused();
    }

    @Test
    void who_took_a_step_before_the_proceeding_was_moved_here_is_refused() {
        UUID from = CASES.casefile();
        CASES.event(from, officer.id(), "COMPLAINT_SORTED", below);
        CASES.run(
                "INSERT INTO proceeding_moves VALUES (gen_random_uuid(), '%s', '%s', '%s', '%s', now(), 'hører hjemme her')",
                below, from, casefile, inspector.id());
        assertRefused();
    }

    @Test
    void who_wrote_something_of_it_is_refused() {
        CASES.wrote(below, officer.id());
        assertRefused();
    }

    @Test
    void who_was_named_as_its_handler_once_is_refused() {
        CASES.relate(casefile, officer.id(), Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "2026-02-01");
        assertRefused();
    }

    @Test
    void reading_and_overseeing_and_work_in_the_appeal_are_no_part_in_it() {
        CASES.event(casefile, officer.id(), "COMPLAINANT_READ", below);
        CASES.event(casefile, officer.id(), "APPEAL_PREPARED", appeal);
        CASES.wrote(appeal, officer.id());
        CASES.relate(casefile, officer.id(), Relation.Capacity.OVERSEER, Organ.FIRST_INSTANCE, "2026-02-01");
        CASES.event(
                CASES.casefile(),
                officer.id(),
                "COMPLAINT_SORTED",
                CASES.proceeding(CASES.casefile(), Organ.FIRST_INSTANCE));
        assertThat(missing(Act.TASK_CLAIM)).isNull();
    }

    @Test
    void at_the_first_instance_it_is_no_hindrance() {
        CASES.event(casefile, inspector.id(), "COMPLAINT_SORTED", below);
        assertThat(missing(inspector, Act.CASEFILE_READ)).isNull();
    }

    @Test
    void neither_organ_sees_a_case_of_the_other() {
        UUID theirs = CASES.casefile();
        CASES.relate(theirs, inspector.id(), Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        UUID ours = CASES.casefile();
        CASES.relate(ours, APPEALS, Relation.Capacity.HANDLER, Organ.APPEAL_BODY, "infinity");
        assertThat(missing(officer, Act.CASEFILE_READ, theirs)).isEqualTo("RELATED");
        assertThat(missing(inspector, Act.CASEFILE_READ, ours)).isEqualTo("RELATED");
    }

    private void assertRefused() {
        for (Act act : Set.of(Act.CASEFILE_READ, Act.DOCUMENT_READ, Act.TASK_CLAIM, Act.TASK_RELEASE)) {
            assertThat(missing(act)).as(act.name()).isEqualTo("NO_PART_BELOW");
        }
    }

    private String missing(Act act) {
        return missing(officer, act);
    }

    private String missing(Actor actor, Act act) {
        return missing(actor, act, casefile);
    }

    private String missing(Actor actor, Act act, UUID about) {
        return DATABASE.inTransaction(
                entities -> TestAccess.of(entities, clock, actor).missing(act, about, null));
    }
}
