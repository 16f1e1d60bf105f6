package no.algoritmetilsyn.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepPreparation;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.StepResult;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Keys;
import no.algoritmetilsyn.platform.NoNumbers;
import no.algoritmetilsyn.platform.Numbers;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.TestSettings;
import no.algoritmetilsyn.platform.Wiring;

/**
 * Steps with the real boundary, the real access table and the real tables, without a server and without processes: the rules
 * of a step are tried in seconds.
 *
 * <pre>{@code
 * UUID proceeding = fixture.open();
 * fixture.take(proceeding, new AddNote("Ringte kommunen."));
 * }</pre>
 */
public final class CaseFixture implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final Wiring wiring = new Wiring();
    private int cases;

    /** @param features beans with the steps that are tried */
    @SafeVarargs
    public CaseFixture(Class<? extends ProceedingSteps>... features) {
        wiring.put(Settings.class, TestSettings.of(Map.of()));
        wiring.put(Keys.class, TestSettings.keys());
        wiring.put(Numbers.class, new NoNumbers());
        as(staff("inspektor", Role.INSPECTOR));
        // Some beans read rows when they are made.
        run(() -> {
            for (Class<? extends ProceedingSteps> feature : features) {
                wiring.get(feature);
            }
            wiring.get(Steps.class);
        });
    }

    /** A member of the staff who belongs to the group that takes complaints in. */
    public static Actor staff(String name, Role role) {
        return new Actor(
                TestAccess.staff(name).id(), name, Set.of(role), Set.of(StaffGroups.INTAKE), Organ.FIRST_INSTANCE);
    }

    /** From now on this one acts. */
    public CaseFixture as(Actor actor) {
        wiring.get(CurrentActor.class).become(actor);
        return this;
    }

    /** A bean of the product, for use within {@link #inTransaction}. */
    public <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    /** Does something in a transaction, which is rolled back when it fails. */
    public <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(entities -> {
            wiring.begin(entities);
            return work.get();
        });
    }

    /** As {@link #inTransaction}, for what gives nothing. */
    public void run(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** Opens a proceeding in a case of its own, in which the actor declares that they are impartial. */
    public UUID open() {
        UUID id = UUID.randomUUID();
        int number = ++cases;
        Instant now = get(AuthorityClock.class).instant();
        UUID casefile =
                inTransaction(() -> get(Casefiles.class).open("Sak", "Sak", Organ.FIRST_INSTANCE, StaffGroups.INTAKE));
        run(() -> {
            get(Proceedings.class)
                    .open(
                            id,
                            ProceedingKind.COMPLAINT,
                            casefile,
                            Organ.FIRST_INSTANCE,
                            "K-" + number,
                            now,
                            new Matter("Plass på sykehjem", null, null, now));
            declare(casefile, Impartiality.Ground.NONE);
        });
        return id;
    }

    /** The actor declares something, for use within {@link #inTransaction}. */
    public void declare(UUID casefile, Impartiality.Ground ground) {
        get(Impartialities.class).declare(casefile, ground, ground == Impartiality.Ground.NONE ? null : "Venn.");
    }

    /** Makes the account of somebody, for what shows names. */
    public void account(String name) {
        try (Connection owner = database.asOwner();
                PreparedStatement insert = owner.prepareStatement(
                        "INSERT INTO accounts (id, user_name, display_name, password_hash, organ, created_at)"
                                + " VALUES (?, ?, ?, '', 'FIRST_INSTANCE', now())")) {
            insert.setObject(1, TestAccess.staff(name).id());
            insert.setString(2, name);
            insert.setString(3, name);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the case of a proceeding to somebody, in their organ. */
    public void relate(UUID proceeding, Actor actor) {
        run(() -> get(AccessRows.class)
                .relate(
                        find(proceeding).casefileId(),
                        actor.id(),
                        Relation.Capacity.HANDLER,
                        actor.organ(),
                        "opened by a test"));
    }

    /** The case in which a proceeding lies. */
    public UUID casefileOf(UUID proceeding) {
        return inTransaction(() -> find(proceeding).casefileId());
    }

    /** The proceeding as it is stored. */
    public Proceeding find(UUID proceeding) {
        return get(Proceedings.class).entities.find(Proceeding.class, proceeding);
    }

    /** The actor takes a step. */
    public StepResult take(UUID proceeding, Record step) {
        return take(proceeding, step, StepRequest.PLAIN);
    }

    /** The actor takes a step, asked for in a certain way. */
    public StepResult take(UUID proceeding, Record step, StepRequest request) {
        return inTransaction(() -> {
            StepRequest prepared = get(StepPreparation.class).of(proceeding, step, request);
            return get(Steps.class).take(proceeding, step, prepared);
        });
    }

    /** The database. */
    public TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
