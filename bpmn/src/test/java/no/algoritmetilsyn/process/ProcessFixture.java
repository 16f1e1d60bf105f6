package no.algoritmetilsyn.process;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepInputs;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.deadline.DeadlineRequest;
import no.algoritmetilsyn.deadline.Deadlines;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.Task;
import no.algoritmetilsyn.task.TaskHistory;
import org.camunda.bpm.engine.runtime.Job;

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
final class ProcessFixture extends EngineFixture {

    /** The engine with the models of the product. */
    ProcessFixture() {
        this(Map.of());
    }

    /** The same, where some beans stand in for those of the same name that models call. */
    ProcessFixture(Map<String, ProcessBean> beans) {
        this(null, List.of(), beans);
    }

    /**
     * The engine with the models of the product, and steps of features.
     *
     * @param clock that all follow; null for the real one
     * @param features beans with the steps that are taken
     * @param beans stand in for those of the same name that models call
     */
    ProcessFixture(
            AuthorityClock clock, List<Class<? extends ProceedingSteps>> features, Map<String, ProcessBean> beans) {
        super(clock, features, beans);
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

    /** Reads the input of a step, as pages and the API do. */
    Record read(UUID proceeding, String step, String json) {
        JsonObject input = Json.createReader(new StringReader(json)).readObject();
        Proceeding with = database.inTransaction(entities -> entities.find(Proceeding.class, proceeding));
        StepDeclaration<?> declared =
                get(StepCatalogue.class).named(with.kind(), step).orElseThrow();
        return inTransaction(() -> get(StepInputs.class).read(declared, with, input));
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
        run(() -> wiring.fire(new StepTaken(proceeding, ProceedingKind.COMPLAINT, task, task, "", subject, variables)));
    }

    /** Completes a task about a proceeding, for use within {@link #inTransaction}. */
    void complete(UUID proceeding, String task) {
        wiring.fire(new StepTaken(proceeding, ProceedingKind.COMPLAINT, task, task, "", proceeding, Map.of()));
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

    /** Ids of the timers that wait in processes about a part of a proceeding, by its id. */
    List<String> timersOf(UUID subject) {
        return inTransaction(
                () -> engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(subject.toString())
                        .list()
                        .stream()
                        .flatMap(instance -> engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers()
                                .list()
                                .stream())
                        .map(Job::getId)
                        .toList());
    }

    /** Lets a timer fire. */
    void fire(String timer) {
        run(() -> engine.getManagementService().executeJob(timer));
    }

    /** Lets all beans that were made hear of something. */
    void tell(Object event) {
        run(() -> wiring.fire(event));
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

    /**
     * Brings the processes of older versions of their models along, as the command of the operator does.
     *
     * @return what it could not bring along
     */
    List<String> migrate() throws SQLException {
        try (Connection connection = database().asApplication();
                var versions = new ProcessVersions(connection, CONNECTION)) {
            var failures = new ArrayList<String>();
            for (ProcessVersions.Group group : versions.groups()) {
                if (group.isBehind()) {
                    failures.addAll(versions.bring(group));
                }
            }
            return failures;
        }
    }
}
