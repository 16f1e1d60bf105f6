package no.algoritmetilsyn.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestCases;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Keys;
import no.algoritmetilsyn.platform.Numbers;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.TestSettings;
import no.algoritmetilsyn.platform.Wiring;

/** The boundaries of tasks on real tables, without a server: two inspectors and a leader of one group. */
final class DeskFixture implements AutoCloseable {

    final TestDatabase database = TestDatabase.fresh();
    final TestCases cases = new TestCases(database);
    final TestClock clock = new TestClock(Instant.parse("2026-11-20T09:00:00Z"));
    final UUID group = cases.group(Organ.FIRST_INSTANCE);
    final Actor inspector = account(Role.INSPECTOR, "Inger");
    final Actor colleague = account(Role.INSPECTOR, "Kåre");
    final Actor leader = account(Role.LEADER, "Lise");
    private final Wiring wiring = new Wiring();

    DeskFixture() {
        wiring.put(Settings.class, TestSettings.of(Map.of()));
        wiring.put(Keys.class, TestSettings.keys());
        wiring.put(AuthorityClock.class, clock);
        wiring.put(Numbers.class, new Numbers() {
            @Override
            public void draw(Series series, int year, UUID id) {
                // Drawn when the server commits.
            }
        });
    }

    private Actor account(Role role, String name) {
        Actor actor = cases.account(Organ.FIRST_INSTANCE, Set.of(role), Set.of(group));
        cases.run("UPDATE accounts SET display_name = '%s' WHERE id = '%s'", name, actor.id());
        return new Actor(actor.id(), name, actor.roles(), actor.groups(), actor.organ());
    }

    /** The name by which somebody logs in. */
    static String user(Actor actor) {
        return "u" + actor.id();
    }

    /** A case that the group handles. */
    UUID casefile() {
        UUID casefile = cases.casefile();
        cases.relate(casefile, group, Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        return casefile;
    }

    /** An open task in a case of its own, due on the first of December. */
    UUID task() {
        UUID casefile = casefile();
        return cases.task(
                casefile, cases.proceeding(casefile, Organ.FIRST_INSTANCE), Organ.FIRST_INSTANCE, Act.COMPLAINT_SORT);
    }

    /** The same, due another day. */
    UUID due(LocalDate day) {
        UUID task = task();
        cases.run("UPDATE tasks SET due_on = '%s' WHERE id = '%s'", day, task);
        return task;
    }

    /** Lets somebody use a bean in a transaction. */
    <B, T> T as(Actor actor, Class<B> bean, Function<B, T> work) {
        wiring.get(CurrentActor.class).become(actor);
        B made = wiring.get(bean);
        return database.inTransaction(entities -> {
            wiring.begin(entities);
            return work.apply(made);
        });
    }

    /** The task as it is now. */
    Task read(UUID task) {
        return database.inTransaction(entities -> entities.find(Task.class, task));
    }

    /** The proceeding of a task. */
    UUID proceeding(UUID task) {
        return read(task).proceedingId();
    }

    @Override
    public void close() {
        database.close();
    }
}
