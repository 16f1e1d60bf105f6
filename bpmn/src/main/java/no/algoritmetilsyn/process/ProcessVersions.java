package no.algoritmetilsyn.process;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * Brings running processes to the version of their model that this release has, one after the other: each in a transaction
 * of its own that holds the proceeding first, as steps and timers do. Where a process stands, its tasks, and the timers that
 * wait stay as they are; a timer that has fired does not fire again, one that only the new version has is set. No job is run.
 */
final class ProcessVersions implements AutoCloseable {

    private static final String PROCEEDING = "proceedingId";

    /**
     * Processes that run by one version of a model.
     *
     * @param version the one by which they run
     * @param target the one of this release
     * @param instances ids of their instances
     */
    record Group(ProcessDefinition version, ProcessDefinition target, List<String> instances) {

        boolean isBehind() {
            return !version.getId().equals(target.getId());
        }
    }

    private final Connection connection;
    private final SharedConnection one;
    private final ProcessEngine engine;

    /** @param connection with the rights of the application; it is used for one transaction after the other */
    ProcessVersions(Connection connection) throws SQLException {
        this(connection, new SharedConnection());
    }

    ProcessVersions(Connection connection, SharedConnection one) throws SQLException {
        this.connection = connection;
        this.one = one;
        connection.setAutoCommit(false);
        engine = transaction(() -> {
            var configuration = one.configuration("versions");
            EngineSettings.settle(configuration, Map.of("dueDates", new StoredDueDates(connection)));
            return configuration.buildProcessEngine();
        });
    }

    /** The processes that run, by model and version, oldest version first. Empty before a server of this release ran. */
    List<Group> groups() throws SQLException {
        return transaction(() -> {
            RepositoryService repository = engine.getRepositoryService();
            return new Releases(repository)
                    .ids().values().stream()
                            .flatMap(id ->
                                    repository.createProcessDefinitionQuery().processDefinitionId(id).list().stream())
                            .flatMap(target -> repository
                                    .createProcessDefinitionQuery()
                                    .processDefinitionKey(target.getKey())
                                    .orderByProcessDefinitionVersion()
                                    .asc()
                                    .list()
                                    .stream()
                                    .map(version -> new Group(version, target, running(version))))
                            .filter(group ->
                                    !group.isBehind() || !group.instances().isEmpty())
                            .toList();
        });
    }

    private List<String> running(ProcessDefinition version) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(version.getId())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    /**
     * Brings the processes of a group to the version of this release. One that has ended meanwhile, or was brought there by
     * somebody else, is left alone; one that cannot be brought runs on as it was.
     *
     * @return a sentence for each that could not be brought
     */
    List<String> bring(Group group) throws SQLException {
        var failures = new ArrayList<String>();
        for (String instance : group.instances()) {
            try {
                transaction(() -> {
                    bring(group, instance);
                    return null;
                });
            } catch (ProcessEngineException | IllegalStateException failure) {
                failures.add("Process " + instance + ": " + failure.getMessage());
            }
        }
        return failures;
    }

    private void bring(Group group, String id) {
        Optional<ProcessInstance> found = at(group.version(), id);
        if (found.isEmpty()) {
            return;
        }
        String proceeding = proceeding(found.get());
        hold(proceeding);
        // As the one that was waited for has left it.
        if (at(group.version(), id).isEmpty()) {
            return;
        }
        List<String> waiting = timers(id).list().stream().map(Job::getId).toList();
        RuntimeService runtime = engine.getRuntimeService();
        runtime.setVariable(id, PROCEEDING, proceeding);
        var plan = runtime.createMigrationPlan(
                        group.version().getId(), group.target().getId())
                .mapEqualActivities()
                .build();
        runtime.newMigration(plan).processInstanceIds(id).execute();
        // The engine sets those anew that it does not find, as if they had never fired.
        timersOf(group.version())
                .flatMap(timer -> timers(id).activityId(timer).list().stream())
                .map(Job::getId)
                .filter(timer -> !waiting.contains(timer))
                .toList()
                .forEach(timer -> engine.getManagementService().deleteJob(timer));
    }

    /** By its variable; those of the first version of a model have the business key only. */
    private String proceeding(ProcessInstance instance) {
        Object variable = engine.getRuntimeService().getVariable(instance.getId(), PROCEEDING);
        return variable == null ? instance.getBusinessKey() : (String) variable;
    }

    private JobQuery timers(String instance) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers();
    }

    private Stream<String> timersOf(ProcessDefinition version) {
        return engine
                .getRepositoryService()
                .getBpmnModelInstance(version.getId())
                .getModelElementsByType(TimerEventDefinition.class)
                .stream()
                .map(timer -> ((BaseElement) timer.getParentElement()).getId());
    }

    private Optional<ProcessInstance> at(ProcessDefinition version, String id) {
        return Optional.ofNullable(engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(id)
                .processDefinitionId(version.getId())
                .singleResult());
    }

    private void hold(String proceeding) {
        try (PreparedStatement sql = connection.prepareStatement("SELECT 1 FROM proceedings WHERE id = ? FOR UPDATE")) {
            sql.setObject(1, UUID.fromString(proceeding));
            try (ResultSet row = sql.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("there is no proceeding " + proceeding);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("proceeding " + proceeding + " could not be held", e);
        }
    }

    private <T> T transaction(Supplier<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = one.on(connection, work);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        transaction(() -> {
            engine.close();
            return null;
        });
    }
}
