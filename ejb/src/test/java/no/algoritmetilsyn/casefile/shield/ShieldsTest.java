package no.algoritmetilsyn.casefile.shield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.Shield;
import no.algoritmetilsyn.access.TestCases;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.CaseFixture;
import no.algoritmetilsyn.casefile.CaseNumber;
import no.algoritmetilsyn.casefile.CaseSteps;
import no.algoritmetilsyn.casefile.MoveProceeding;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.presence.Presences;
import no.algoritmetilsyn.task.Tasks;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case is open to those who are named, all others have nothing more to do with it, and all is as before when it is opened again. */
class ShieldsTest {

    @AutoClose
    private static CaseFixture fixture;

    private static TestCases rows;
    private static Actor leader;
    private static Actor inspector;
    private static Actor colleague;
    private static Actor archivist;

    private UUID proceeding;
    private UUID casefile;

    @BeforeAll
    static void start() {
        fixture = new CaseFixture(CaseSteps.class, ShieldSteps.class);
        rows = new TestCases(fixture.database());
        leader = somebody(Role.LEADER);
        inspector = somebody(Role.INSPECTOR);
        colleague = somebody(Role.INSPECTOR);
        archivist = somebody(Role.ARCHIVIST);
    }

    private static Actor somebody(Role role) {
        return rows.account(Organ.FIRST_INSTANCE, Set.of(role), Set.of(StaffGroups.INTAKE));
    }

    @BeforeEach
    void a_case_of_the_group() {
        proceeding = fixture.as(inspector).open();
        casefile = fixture.casefileOf(proceeding);
    }

    @Test
    void others_lose_the_case_with_what_they_hold_in_it_and_see_it_again_when_it_is_opened() {
        UUID task = claimed(colleague);
        UUID kept = claimed(inspector);
        look(colleague);
        look(inspector);
        shield(leader, leader, inspector);
        assertThat(seers()).containsExactly(leader, inspector);
        assertThat(holder(task)).isNull();
        assertThat(holder(kept)).isEqualTo(inspector.id());
        assertThat(value("SELECT code || ': ' || reason FROM task_releases WHERE task_id = '%s'", task))
                .isEqualTo("SHIELDED: forvaltningsloven § 13");
        assertThat(value("SELECT count(*) FROM presences WHERE casefile_id = '%s'", casefile))
                .isEqualTo(1L);
        assertThatThrownBy(() -> claim(colleague, task)).isInstanceOf(AccessRefused.class);
        claim(inspector, task);

        fixture.as(leader).take(proceeding, new LiftShield("Grunnen er borte."));
        assertThat(seers()).containsExactly(leader, inspector, colleague, archivist);
        assertThat(holder(task)).as("who took it meanwhile").isEqualTo(inspector.id());
        assertThat(value(
                        "SELECT string_agg(action, ' ' ORDER BY seq) FROM audit_events WHERE chain = '%s'"
                                + " AND action LIKE 'CASE_%%SHIELDED' AND subject_id = chain",
                        casefile))
                .isEqualTo("CASE_SHIELDED CASE_UNSHIELDED");
    }

    @Test
    void who_had_opened_the_case_by_hand_loses_it_too_until_it_is_opened_again() {
        fixture.relate(proceeding, colleague);
        shield(leader, leader);
        assertThat(seers()).containsExactly(leader);
        // Said anew: what the first had ended is not forgotten.
        shield(leader, leader, inspector);
        assertThat(seers()).containsExactly(leader, inspector);
        fixture.as(leader).take(proceeding, new LiftShield("Grunnen er borte."));
        shield(leader, leader, colleague);
        assertThat(seers()).as("named before, and not any more").containsExactly(leader, colleague);
        fixture.as(leader).take(proceeding, new LiftShield("Grunnen er borte."));
        assertThat(value(
                        "SELECT count(*) FROM relations WHERE casefile_id = '%s' AND subject_id = '" + colleague.id()
                                + "' AND until IS NULL",
                        casefile))
                .isEqualTo(1L);
    }

    @Test
    void a_group_stands_for_its_members_of_today() {
        fixture.as(leader)
                .take(
                        proceeding,
                        new ShieldCase(
                                Shield.Grade.CONFIDENTIAL,
                                ShieldGround.SECURITY,
                                "Få skal vite det.",
                                keepers(leader),
                                StaffGroup.INTAKE));
        assertThat(seers()).containsExactly(leader, inspector, colleague, archivist);
        assertThat(sees(somebody(Role.INSPECTOR))).as("who came later").isFalse();
    }

    @Test
    void who_may_not_shield_does_not_and_nobody_shuts_themselves_out() {
        assertThatThrownBy(() -> shield(inspector, inspector)).isInstanceOf(AccessRefused.class);
        assertThat(refused(leader, inspector)).containsExactly("/keepers self 0");
        assertThat(refused(archivist, archivist)).containsExactly("/keepers nobodyHandles 0");
        assertThat(refused(leader, leader, leader)).containsExactly("/keepers/1/keeper twice 0");
        Actor outsider = rows.account(Organ.FIRST_INSTANCE, Set.of(Role.BODY), Set.of());
        Actor other = rows.account(Organ.APPEAL_BODY, Set.of(Role.APPEAL_OFFICER), Set.of(StaffGroups.APPEALS));
        rows.declare(casefile, colleague.id(), Impartiality.Ground.AUTOMATIC);
        assertThat(refused(leader, outsider, other, leader))
                .containsExactly("/keepers/0/keeper unknown 0", "/keepers/1/keeper otherOrgan 0");
        assertThat(refused(leader, leader, colleague)).containsExactly("/keepers/1/keeper noSight 0");
        assertThat(seers()).as("nothing has changed").containsExactly(leader, inspector, archivist);
    }

    @Test
    void a_task_that_nobody_could_take_refuses_the_shield_with_how_many_there_are() {
        rows.task(casefile, proceeding, Organ.FIRST_INSTANCE, Act.INSPECTION_APPROVE);
        assertThat(refused(archivist, archivist, inspector)).containsExactly("/keepers oneUntaken 1");
        rows.task(casefile, proceeding, Organ.FIRST_INSTANCE, Act.INSPECTION_APPROVE);
        assertThat(refused(archivist, archivist, inspector)).containsExactly("/keepers untaken 2");
        // What nobody may take anyhow is not the doing of the shield.
        rows.task(casefile, proceeding, Organ.APPEAL_BODY, Act.APPEAL_DECIDE);
        shield(archivist, archivist, leader);
        assertThat(seers()).containsExactly(leader, archivist);
    }

    @Test
    void a_source_is_protected_where_there_is_one_and_only_what_is_shielded_is_opened() {
        var step = new ShieldCase(
                Shield.Grade.SOURCE_PROTECTED, ShieldGround.EMPLOYEE, "En kollega er part.", keepers(leader), null);
        assertThat(refusals(leader, step)).containsExactly("/grade noSource 0");
        fixture.as(leader);
        assertThatThrownBy(() -> fixture.take(proceeding, new LiftShield("Grunnen er borte.")))
                .isInstanceOf(StepRefused.class)
                .hasMessageContaining("notShielded");
        shield(leader, leader);
        fixture.as(inspector);
        assertThatThrownBy(() -> fixture.take(proceeding, new LiftShield("Grunnen er borte.")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void nothing_is_moved_to_a_case_that_more_people_see() {
        UUID other = fixture.casefileOf(fixture.open());
        rows.run("UPDATE casefiles SET case_year = 2026, case_seq = 90001 WHERE id = '%s'", other);
        var move = new MoveProceeding(CaseNumber.read("2026/90001").orElseThrow(), "Gjelder det samme.");
        shield(leader, leader, inspector);
        assertThat(refusals(inspector, move)).containsExactly("/number shielded 0");
        fixture.as(leader).take(proceeding, new LiftShield("Grunnen er borte."));
        fixture.as(inspector).take(proceeding, move);
        assertThat(fixture.casefileOf(proceeding)).isEqualTo(other);
    }

    private void shield(Actor by, Actor... kept) {
        fixture.as(by).take(proceeding, step(kept));
    }

    private static ShieldCase step(Actor... kept) {
        return new ShieldCase(
                Shield.Grade.CONFIDENTIAL, ShieldGround.EMPLOYEE, "En kollega er part.", keepers(kept), null);
    }

    /** By the names with which they log in. */
    private static List<ShieldCase.Keeper> keepers(Actor... kept) {
        return Stream.of(kept).map(one -> new ShieldCase.Keeper("u" + one.id())).toList();
    }

    private List<String> refused(Actor by, Actor... kept) {
        return refusals(by, step(kept));
    }

    /** Pointer, code, and the number that is told, or none. */
    private List<String> refusals(Actor by, Record step) {
        fixture.as(by);
        InvalidStep invalid = catchThrowableOfType(InvalidStep.class, () -> fixture.take(proceeding, step));
        return invalid.violations().stream().map(ShieldsTest::told).toList();
    }

    private static String told(Violation violation) {
        return violation.pointer() + " " + violation.code() + " "
                + violation.arguments().stream().findFirst().orElse("0");
    }

    private List<Actor> seers() {
        return Stream.of(leader, inspector, colleague, archivist)
                .filter(this::sees)
                .toList();
    }

    private boolean sees(Actor somebody) {
        fixture.as(somebody);
        return fixture.inTransaction(() -> fixture.get(Access.class).may(Act.CASEFILE_READ, casefile));
    }

    private UUID claimed(Actor by) {
        UUID task = rows.task(casefile, proceeding, Organ.FIRST_INSTANCE, Act.COMPLAINT_SORT);
        claim(by, task);
        return task;
    }

    private static void claim(Actor by, UUID task) {
        fixture.as(by).run(() -> fixture.get(Tasks.class).claim(task));
    }

    private void look(Actor at) {
        fixture.as(at).run(() -> fixture.get(Presences.class).renew(casefile));
    }

    private static Object holder(UUID task) {
        return value("SELECT claimed_by FROM tasks WHERE id = '%s'", task);
    }

    private static Object value(String sql, Object... arguments) {
        return fixture.database().inTransaction(entities -> entities.createNativeQuery(sql.formatted(arguments))
                .getSingleResult());
    }
}
