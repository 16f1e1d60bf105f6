package no.algoritmetilsyn.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.server.Installation;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** The peer of the intake: the same engine with the same model on the same database server, and nothing around it. */
final class BareEngine implements AutoCloseable {

    /** Answers the model's questions without a domain. */
    public static final class Beans {

        /** Proposes nothing. */
        public void proposeSorting(String id) {
            // The peer has no decision table.
        }
    }

    /** The same for days. */
    public static final class Days {

        /** Due some day. */
        public Date of(DelegateExecution execution) {
            return new Date(4_102_444_800_000L);
        }

        /** Some other day. */
        public Date daysBefore(DelegateExecution execution, String rules, long days) {
            return new Date(4_102_444_800_000L);
        }
    }

    private final ProcessEngine engine;

    BareEngine(Installation installation) throws Exception {
        try (Connection superuser = installation.postgres().asSuperuser();
                var sql = superuser.createStatement()) {
            sql.execute("DROP DATABASE IF EXISTS bare");
            sql.execute("CREATE DATABASE bare OWNER tilsyn_owner TEMPLATE template0 ENCODING 'UTF8'");
        }
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setJdbcUrl(installation.postgres().url().replaceAll("/tilsyn$", "/bare"));
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUsername("tilsyn_owner");
        configuration.setJdbcPassword("tilsyn_owner");
        configuration.setJdbcMaxActiveConnections(16);
        configuration.setJdbcMaxIdleConnections(16);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory("activity");
        configuration.setJobExecutorActivate(false);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setHistoryTimeToLive("P3650D");
        Map<Object, Object> beans = new HashMap<>();
        beans.put("complaintProcess", new Beans());
        beans.put("dueDates", new Days());
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        Path model = Path.of(
                System.getProperty("root.dir"), "bpmn/src/main/resources/no/algoritmetilsyn/complaint/complaint.bpmn");
        engine.getRepositoryService()
                .createDeployment()
                .addString("complaint.bpmn", java.nio.file.Files.readString(model))
                .deploy();
    }

    void start() {
        String id = UUID.randomUUID().toString();
        engine.getRuntimeService()
                .startProcessInstanceByKey("complaint", id, Map.of("proceedingId", id, "casefileId", id));
    }

    @Override
    public void close() {
        engine.close();
    }
}
