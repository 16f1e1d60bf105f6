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
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.complaint.Proposals;
import no.algoritmetilsyn.complaint.process.ComplaintProcess;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Numbers;
import no.algoritmetilsyn.platform.Settings;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.TestSettings;
import no.algoritmetilsyn.platform.Wiring;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskHistory;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.hibernate.Session;

/**
 * Models with the real engine, the real boundaries and the real tables, without a server: domain and engine work on one
 * connection, in one transaction. Timers fire when the test says so.
 *
 * <pre>{@code
 * UUID proceeding = fixture.open("complaint-sorting-goal");
 * fixture.step(proceeding, "sortComplaint", Map.of("answerNeeded", true));
 * assertThat(fixture.open(proceeding)).containsExactly("answerComplaint");
 * }</pre>
 */
final class ProcessFixture implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final Wiring wiring = new Wiring();
    private final OneConnection connection = new OneConnection();
    private final Map<String, String> models = new HashMap<>();
    private final ProcessEngine engine;

    /**
     * The engine with the models of the product.
     *
     * @param beans stand in for those of the same name that models call
     */
    ProcessFixture(Map<String, ProcessBean> beans) {
        wiring.put(Settings.class, TestSettings.of(Map.of()));
        wiring.put(Numbers.class, new Numbers() {
            @Override
            public void draw(Series series, int year, UUID id) {
                // Drawn when the server commits; nobody asks for numbers here.
            }
        });
        wiring.put(Proposals.class, new Proposals() {
            @Override
            public void propose(UUID id) {
                // The proceedings that the fixture opens have no complaint behind them.
            }
        });
        wiring.get(CurrentActor.class).become(TestAccess.staff("inspektor", Role.INSPECTOR));
        wiring.get(ProceedingProcesses.class);
        var callable = new HashMap<String, ProcessBean>();
        callable.put("dueDates", wiring.get(DueDates.class));
        callable.put("complaintProcess", wiring.get(ComplaintProcess.class));
        callable.putAll(beans);
        engine = inTransaction(() -> {
            var configuration = connection.configuration("fixture");
            configuration.setCustomPostBPMNParseListeners(
                    new ArrayList<>(List.of(wiring.get(TaskMirror.class), wiring.get(TimerTurns.class))));
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

    /** The engine with the models of the product. */
    ProcessFixture() {
        this(Map.of());
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
        try (InputStream stream = ProcessFixture.class.getClassLoader().getResourceAsStream(path)) {
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

    /** Does something in a transaction, which is rolled back when it fails. */
    <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(entities -> {
            wiring.begin(entities);
            Connection shared = entities.unwrap(Session.class).doReturningWork(found -> found);
            return connection.on(shared, work);
        });
    }

    /** As {@link #inTransaction}, for what gives nothing. */
    void run(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** A case that is open to the group that takes complaints in. */
    UUID casefile() {
        return inTransaction(() -> get(Casefiles.class).open("Sak", "Sak", Organ.FIRST_INSTANCE, StaffGroups.INTAKE));
    }

    /** Opens a complaint in a case of its own, with deadlines by these rules that run from today, and starts its process. */
    UUID open(String... rules) {
        UUID id = proceeding(rules);
        UUID casefile = casefileOf(id);
        run(() -> get(Proceedings.class).start(id, ProceedingKind.COMPLAINT, casefile));
        return id;
    }

    /** The same without a process. */
    UUID proceeding(String... rules) {
        UUID casefile = casefile();
        UUID id = UUID.randomUUID();
        run(() -> {
            get(Proceedings.class)
                    .open(
                            id,
                            ProceedingKind.COMPLAINT,
                            casefile,
                            Organ.FIRST_INSTANCE,
                            "K-" + id,
                            get(AuthorityClock.class).instant(),
                            new Matter(
                                    "Plass på sykehjem",
                                    null,
                                    null,
                                    get(AuthorityClock.class).instant()));
            for (String rule : rules) {
                deadline(id, id, casefile, rule);
            }
        });
        return id;
    }

    /** The case in which a proceeding lies. */
    UUID casefileOf(UUID proceeding) {
        return database.inTransaction(
                entities -> entities.find(Proceeding.class, proceeding).casefileId());
    }

    /** Starts a deadline about a point of a proceeding, or about the proceeding, that runs from today; gives its id. */
    UUID deadline(UUID proceeding, UUID subject, UUID casefile, String rule) {
        Start today = Start.on(StartKind.RECEIVED, get(AuthorityClock.class).today());
        return get(Deadlines.class)
                .start(
                        DeadlineRequest.of(rule, today, "COMPLAINT", subject).inProceeding(proceeding, casefile),
                        UUID.randomUUID())
                .id();
    }

    /** Somebody takes a step with a proceeding that ends a task about it. */
    void step(UUID proceeding, String task, Map<String, Object> variables) {
        step(proceeding, proceeding, task, variables);
    }

    /** Somebody takes a step that ends a task about a point of a proceeding. */
    void step(UUID proceeding, UUID subject, String task, Map<String, Object> variables) {
        run(() -> wiring.fire(new StepTaken(proceeding, ProceedingKind.COMPLAINT, task, task, subject, variables)));
    }

    /** Completes a task about a proceeding, for use within {@link #inTransaction}. */
    void complete(UUID proceeding, String task) {
        wiring.fire(new StepTaken(proceeding, ProceedingKind.COMPLAINT, task, task, proceeding, Map.of()));
    }

    /** The open tasks of a proceeding. */
    List<Task> tasks(UUID proceeding) {
        return inTransaction(() -> get(TaskHistory.class).openOf(proceeding));
    }

    /** Their kinds, in the order in which they opened. */
    List<String> open(UUID proceeding) {
        return tasks(proceeding).stream().map(Task::kind).toList();
    }

    /** The timers that wait in the process of a proceeding. */
    List<Job> timers(UUID proceeding) {
        return inTransaction(() -> engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance(proceeding))
                .timers()
                .list());
    }

    /** Lets the one timer fire that waits in the process of a proceeding. */
    void fire(UUID proceeding) {
        String timer = timers(proceeding).get(0).getId();
        run(() -> engine.getManagementService().executeJob(timer));
    }

    private String instance(UUID proceeding) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(proceeding.toString())
                .singleResult()
                .getId();
    }

    /** Whether the process of a proceeding has come to its end. */
    boolean hasEnded(UUID proceeding) {
        return inTransaction(() -> engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(proceeding.toString())
                        .count()
                == 0);
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
