package no.algoritmetilsyn.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.complaint.Proposals;
import no.algoritmetilsyn.complaint.process.ComplaintProcess;
import no.algoritmetilsyn.costs.process.CostsProcess;
import no.algoritmetilsyn.dispatch.process.DispatchProcess;
import no.algoritmetilsyn.letter.print.ChangingTemplates;
import no.algoritmetilsyn.letter.print.LetterRenderer;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Keys;
import no.algoritmetilsyn.platform.Numbers;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.TestSettings;
import no.algoritmetilsyn.platform.Wiring;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.hibernate.Session;

/**
 * The real engine, the real boundaries and the real tables, without a server: domain and engine work on one connection, in
 * one transaction.
 */
abstract class EngineFixture implements AutoCloseable {

    /** One for all engines of a run. */
    static final SharedConnection CONNECTION = new SharedConnection(true);

    final TestDatabase database = TestDatabase.fresh();
    final Wiring wiring = new Wiring();
    final Map<String, String> models = new HashMap<>();
    final DrawnNumbers numbers = new DrawnNumbers();
    final ChangingTemplates templates = new ChangingTemplates();
    final ProcessEngine engine;

    /**
     * The engine with the models of the product.
     *
     * @param clock that all follow; null for the real one
     * @param features beans with the steps that are taken
     * @param beans stand in for those of the same name that models call
     */
    EngineFixture(
            AuthorityClock clock, List<Class<? extends ProceedingSteps>> features, Map<String, ProcessBean> beans) {
        if (clock != null) {
            wiring.put(AuthorityClock.class, clock);
        }
        wiring.put(Settings.class, TestSettings.of(Map.of()));
        wiring.put(Keys.class, TestSettings.keys());
        wiring.put(Numbers.class, numbers);
        wiring.put(LetterRenderer.class, templates);
        wiring.put(Proposals.class, new Proposals() {
            @Override
            public void propose(UUID id) {
                // The proceedings that the fixture opens have no complaint behind them.
            }
        });
        wiring.get(CurrentActor.class).become(TestAccess.staff("inspektor", Role.INSPECTOR));
        wiring.get(ProceedingProcesses.class);
        wiring.get(LetterProcesses.class);
        wiring.get(IncomingProcesses.class);
        wiring.get(ImpartialityProcesses.class);
        // Some beans read rows when they are made.
        run(() -> {
            features.forEach(wiring::get);
            wiring.get(DispatchProcess.class);
            wiring.get(CostsProcess.class);
        });
        var callable = new HashMap<String, ProcessBean>();
        callable.put("dueDates", wiring.get(DueDates.class));
        callable.put("complaintProcess", wiring.get(ComplaintProcess.class));
        callable.put("dispatchProcess", wiring.get(DispatchProcess.class));
        callable.put("costsProcess", wiring.get(CostsProcess.class));
        callable.putAll(beans);
        engine = inTransaction(() -> {
            var configuration = CONNECTION.configuration("fixture");
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>(
                    List.of(wiring.get(TaskMirror.class), wiring.get(TimerListener.class), new PassedElements())));
            EngineSettings.settle(configuration, callable);
            return configuration.buildProcessEngine();
        });
        inTransaction(() -> {
            var releases = new Releases(engine.getRepositoryService());
            releases.deploy();
            models.putAll(releases.ids());
            return null;
        });
        wiring.get(Engine.class).use(engine, null, models);
    }

    /**
     * Deploys another version of a model, or a model of a test.
     *
     * @param resource name under which it is deployed
     * @return id of its process
     */
    String deploy(String resource, byte[] model) {
        return inTransaction(() -> {
            RepositoryService repository = engine.getRepositoryService();
            String id = repository
                    .createDeployment()
                    .addInputStream(resource, new ByteArrayInputStream(model))
                    .deploy()
                    .getId();
            return repository
                    .createProcessDefinitionQuery()
                    .deploymentId(id)
                    .singleResult()
                    .getId();
        });
    }

    /** Deploys a model of a test, by which proceedings go from now on. */
    void use(String key, String model) {
        byte[] text = model.getBytes(StandardCharsets.UTF_8);
        wiring.get(TaskKinds.class).read(new ByteArrayInputStream(text));
        models.put(key, deploy(key + "-test.bpmn", text));
    }

    /** A file of the tests' resources. */
    static byte[] resource(String path) {
        try (InputStream stream = EngineFixture.class.getClassLoader().getResourceAsStream(path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a bean of the test hear of what happens, by its methods with {@code @Observes}. */
    <T> T hear(Class<T> observer) {
        return wiring.get(observer);
    }

    /** A bean of the product, for use within {@link #inTransaction}. */
    <T> T get(Class<T> type) {
        return wiring.get(type);
    }

    /** The engine, for use within {@link #inTransaction}. */
    ProcessEngine engine() {
        return engine;
    }

    /** From now on this one acts. */
    void as(Actor actor) {
        wiring.get(CurrentActor.class).become(actor);
    }

    /** Does something in a transaction, which is rolled back when it fails. */
    <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(entities -> {
            wiring.begin(entities);
            numbers.forget();
            Connection shared = entities.unwrap(Session.class).doReturningWork(found -> found);
            T result = CONNECTION.on(shared, work);
            numbers.drawAll(entities);
            return result;
        });
    }

    /** As {@link #inTransaction}, for what gives nothing. */
    void run(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** The database, for what a test asks it directly. */
    TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        inTransaction(() -> {
            engine.close();
            return null;
        });
        database.close();
    }
}
