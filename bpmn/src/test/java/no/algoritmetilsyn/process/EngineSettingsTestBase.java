package no.algoritmetilsyn.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** An engine with our settings on a database of its own. */
abstract class EngineSettingsTestBase {

    /** A bean on the list. */
    public static final class StepProcess implements ProcessBean {

        /** Does nothing. */
        public void pass() {
            // As it says.
        }

        /** Fails. */
        public void fail() {
            throw new IllegalStateException("as asked");
        }
    }

    static EmbeddedPostgres postgres;
    static ProcessEngine engine;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("settings");
        configuration.setDataSource(postgres.getPostgresDatabase());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        EngineSettings.settle(configuration, Map.of("stepProcess", new StepProcess()));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stop() throws IOException {
        engine.close();
        postgres.close();
    }

    /** Deploys a process of one step and starts it. */
    static ProcessInstance run(String step, Map<String, Object> variables) {
        return start(deploy(step), variables);
    }

    static String deploy(String step) {
        String id = "p" + UUID.randomUUID().toString().replace("-", "");
        deploy("", id, step);
        return id;
    }

    static ProcessInstance start(String id, Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(id, variables);
    }

    static void deploy(String prolog, String id, String step) {
        String model = prolog
                + """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                  xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                  <process id="%s" isExecutable="true">
                    <startEvent id="start"/><sequenceFlow id="to" sourceRef="start" targetRef="step"/>
                    %s
                    <sequenceFlow id="on" sourceRef="step" targetRef="end"/><endEvent id="end"/>
                  </process>
                </definitions>
                """
                        .formatted(id, step);
        engine.getRepositoryService()
                .createDeployment()
                .addString(id + ".bpmn", model)
                .deploy();
    }

    static String call(String expression) {
        return "<serviceTask id=\"step\" camunda:expression=\"" + expression + "\"/>";
    }
}
