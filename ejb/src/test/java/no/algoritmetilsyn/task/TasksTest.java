package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.access.TestCases;
import no.algoritmetilsyn.audit.TestAudit;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ReadOnce;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes a task: membership of the group that it is for is not enough. */
class TasksTest {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final TestCases CASES = new TestCases(DATABASE);
    private static final AuthorityClock CLOCK = new AuthorityClock();

    private final UUID group = CASES.group(Organ.FIRST_INSTANCE);
    private final Actor excluded = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of(group));
    private final Actor colleague = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of(group));
    private final Actor leader = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.LEADER), Set.of(group));
    private final UUID casefile = CASES.casefile();
    private final UUID proceeding = CASES.proceeding(casefile, Organ.FIRST_INSTANCE);
    private final UUID sorting = CASES.task(casefile, proceeding, Organ.FIRST_INSTANCE, Act.COMPLAINT_SORT);

    @BeforeEach
    void a_case_that_one_of_the_group_is_excluded_from() {
        CASES.relate(casefile, group, Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        CASES.declare(casefile, excluded.id(), Impartiality.Ground.AUTOMATIC);
    }

    @Test
    void one_who_is_excluded_cannot_claim_and_a_colleague_can() {
        assertThatThrownBy(() -> as(excluded, tasks -> tasks.claim(sorting)))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo("NOT_DISQUALIFIED"));
        assertThat(holder(sorting)).isNull();
        as(colleague, tasks -> tasks.claim(sorting));
        assertThat(holder(sorting)).isEqualTo(colleague.id());
    }

    @Test
    void one_who_is_excluded_is_not_given_it_as_the_next() {
        assertThat(next(excluded)).isEmpty();
        assertThat(next(colleague)).contains(sorting);
    }

    @Test
    void what_is_given_back_does_not_come_to_one_who_is_excluded() {
        as(colleague, tasks -> tasks.claim(sorting));
        releasing(leader, releases -> releases.release(sorting, ReleaseCode.OTHER, "Har fri"));
        assertThat(next(excluded)).isEmpty();
        assertThatThrownBy(() -> as(excluded, tasks -> tasks.claim(sorting))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() ->
                        releasing(excluded, releases -> releases.release(sorting, ReleaseCode.OTHER, "Vil ha den")))
                .isInstanceOf(AccessRefused.class);
        assertThat(next(leader)).contains(sorting);
    }

    @Test
    void a_task_that_is_moved_to_a_case_its_holder_is_excluded_from_is_theirs_no_more() {
        UUID other = CASES.casefile();
        CASES.relate(other, group, Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        UUID moving = CASES.proceeding(other, Organ.FIRST_INSTANCE);
        UUID task = CASES.task(other, moving, Organ.FIRST_INSTANCE, Act.COMPLAINT_SORT);
        as(excluded, tasks -> tasks.claim(task));
        as(colleague, tasks -> tasks.move(moving, casefile));
        assertThat(holder(task)).isNull();
    }

    @Test
    void what_decides_is_not_taken_by_those_who_report_to_somebody_disqualified_and_what_prepares_is() {
        CASES.lead(colleague.id(), leader.id(), "2026-01-01", "infinity");
        CASES.declare(casefile, leader.id(), Impartiality.Ground.DISCRETIONARY);
        UUID answering = CASES.task(casefile, proceeding, Organ.FIRST_INSTANCE, Act.COMPLAINT_ANSWER);
        assertThatThrownBy(() -> as(colleague, tasks -> tasks.claim(sorting)))
                .isInstanceOfSatisfying(AccessRefused.class, refused -> assertThat(refused.rule())
                        .isEqualTo("SUPERIOR_IMPARTIAL"));
        assertThat(next(colleague)).contains(answering);
        assertThat(next(colleague)).isEmpty();
    }

    @Test
    void each_organ_has_its_own_tasks_in_a_case_that_both_have() {
        UUID appeals = CASES.group(Organ.APPEAL_BODY);
        Actor officer = CASES.account(Organ.APPEAL_BODY, Set.of(Role.APPEAL_OFFICER), Set.of(appeals));
        CASES.relate(casefile, appeals, Relation.Capacity.HANDLER, Organ.APPEAL_BODY, "infinity");
        UUID ofAppeal = CASES.task(
                casefile, CASES.proceeding(casefile, Organ.APPEAL_BODY), Organ.APPEAL_BODY, Act.IMPARTIALITY_DECLARE);
        assertThat(listed(officer)).containsExactly(ofAppeal);
        assertThat(listed(colleague)).containsExactly(sorting);
        assertThatThrownBy(() -> as(officer, tasks -> tasks.claim(sorting))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> releasing(officer, releases -> releases.read(sorting)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> as(leader, tasks -> tasks.claim(ofAppeal))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> releasing(leader, releases -> releases.release(ofAppeal, ReleaseCode.OTHER, "Nei")))
                .isInstanceOf(AccessRefused.class);
        as(officer, tasks -> tasks.claim(ofAppeal));
        releasing(officer, releases -> releases.release(ofAppeal, ReleaseCode.OTHER, "Har fri"));
        assertThat(next(officer)).contains(ofAppeal);
    }

    @Test
    void of_a_large_case_some_tasks_are_read_and_all_are_counted() {
        for (int more = 0; more < 3; more++) {
            CASES.task(
                    casefile,
                    CASES.proceeding(casefile, Organ.FIRST_INSTANCE),
                    Organ.FIRST_INSTANCE,
                    Act.IMPARTIALITY_DECLARE);
        }
        assertThat(listed(colleague)).hasSize(4).contains(sorting);
        // One may be the first to be due, another that of the oldest proceeding.
        List<TaskRow> some = listing(colleague, list -> list.of(casefile, 1));
        assertThat(some).hasSizeBetween(1, 2);
        int all = listing(colleague, list -> list.countOfCase(casefile));
        assertThat(all).isEqualTo(4);
    }

    private Set<UUID> listed(Actor actor) {
        return listing(actor, list -> list.of(casefile, WorkList.PAGE).stream()
                .map(TaskRow::id)
                .collect(Collectors.toSet()));
    }

    private static <T> T listing(Actor actor, Function<WorkList, T> work) {
        return DATABASE.inTransaction(entities -> {
            var list = new WorkList();
            list.entities = entities;
            list.access = TestAccess.of(entities, CLOCK, actor);
            list.clock = CLOCK;
            return work.apply(list);
        });
    }

    private static Optional<UUID> next(Actor actor) {
        return of(actor, tasks -> tasks.claimNext().map(Task::id));
    }

    private static UUID holder(UUID task) {
        return DATABASE.inTransaction(
                entities -> entities.find(Task.class, task).claimedBy());
    }

    private static void releasing(Actor actor, Consumer<Releases> work) {
        DATABASE.inTransaction(entities -> {
            Tasks tasks = tasks(entities, actor);
            var releases = new Releases();
            releases.entities = entities;
            releases.access = tasks.access;
            releases.held = tasks.held;
            work.accept(releases);
            return true;
        });
    }

    private static void as(Actor actor, Consumer<Tasks> work) {
        of(actor, tasks -> {
            work.accept(tasks);
            return true;
        });
    }

    private static <T> T of(Actor actor, Function<Tasks, T> work) {
        return DATABASE.inTransaction(entities -> work.apply(tasks(entities, actor)));
    }

    private static Tasks tasks(EntityManager entities, Actor actor) {
        var tasks = new Tasks();
        tasks.entities = entities;
        tasks.access = TestAccess.of(entities, CLOCK, actor);
        tasks.clock = CLOCK;
        tasks.history = new TaskHistory();
        tasks.history.entities = entities;
        tasks.history.readOnce = new ReadOnce();
        tasks.held = new HeldTasks();
        tasks.held.entities = entities;
        tasks.held.access = tasks.access;
        tasks.held.audit = TestAudit.of(entities, CLOCK);
        tasks.held.clock = CLOCK;
        return tasks;
    }
}
