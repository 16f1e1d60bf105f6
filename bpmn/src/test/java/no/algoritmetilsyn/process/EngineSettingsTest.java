package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an engine with the settings of ours does and refuses to do: a setting that is dropped is seen here. */
class EngineSettingsTest {

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

    private static EmbeddedPostgres postgres;
    private static ProcessEngine engine;

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
    private static ProcessInstance run(String step, Map<String, Object> variables) {
        return start(deploy(step), variables);
    }

    private static String deploy(String step) {
        String id = "p" + UUID.randomUUID().toString().replace("-", "");
        deploy("", id, step);
        return id;
    }

    private static ProcessInstance start(String id, Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(id, variables);
    }

    private static void deploy(String prolog, String id, String step) {
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

    private static String call(String expression) {
        return "<serviceTask id=\"step\" camunda:expression=\"" + expression + "\"/>";
    }

    @Test
    void ids_are_no_numbers_in_a_row() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(run("<userTask id=\"step\"/>", Map.of()).getId());
        }
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> assertThat(UUID.fromString(id))
                .hasToString(id));
    }

    @Test
    void a_step_that_fails_is_tried_again_after_pauses_that_grow() {
        ProcessInstance process =
                run(call("${stepProcess.fail()}").replace("/>", " camunda:asyncBefore=\"true\"/>"), Map.of());
        List<Duration> pauses = new ArrayList<>();
        Job job = job(process);
        assertThat(job.getRetries()).isEqualTo(5);
        for (int left = 4; left >= 0; left--) {
            Instant before = Instant.now();
            String id = job.getId();
            assertThatThrownBy(() -> engine.getManagementService().executeJob(id))
                    .hasMessageContaining("as asked");
            job = job(process);
            assertThat(job.getRetries()).isEqualTo(left);
            if (left > 0) {
                pauses.add(Duration.ofSeconds(
                        Math.round(Duration.between(before, job.getDuedate().toInstant())
                                                .toSeconds()
                                        / 10.0)
                                * 10));
            }
        }
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));
    }

    private static Job job(ProcessInstance process) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process.getId())
                .singleResult();
    }

    @Test
    void history_has_an_end_and_is_cleaned_at_night() {
        ProcessInstance ended = run(call("${stepProcess.pass()}"), Map.of("word", "a"));
        var history = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(ended.getId())
                .singleResult();
        assertThat(Duration.between(
                        history.getEndTime().toInstant(),
                        history.getRemovalTime().toInstant()))
                .isBetween(Duration.ofDays(3649), Duration.ofDays(3651));
        assertThat(engine.getHistoryService().findHistoryCleanupJobs())
                .isNotEmpty()
                .allSatisfy(
                        job -> assertThat(LocalTime.ofInstant(job.getDuedate().toInstant(), ZoneId.systemDefault()))
                                .isBetween(LocalTime.of(1, 0), LocalTime.of(4, 0)));
        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .count())
                .as("values of variables")
                .isZero();
    }

    @Test
    void a_bean_on_the_list_is_reached() {
        assertThat(run(call("${stepProcess.pass()}"), Map.of()).isEnded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${unlisted.pass()}",
                "${stepProcess.getClass()}",
                "${word.getClass().forName('java.lang.Runtime')}",
                "${execution.getProcessEngineServices()}",
                "${''.getClass()}"
            })
    void nothing_else_is(String expression) {
        String id = deploy(call(expression));
        assertThatThrownBy(() -> start(id, Map.of("word", "a"))).isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "ecmascript", "groovy", "python", "ruby", "juel"})
    void no_script_runs(String language) {
        String step = "<scriptTask id=\"step\" scriptFormat=\"" + language + "\"><script>1 + 1</script></scriptTask>";
        String id = deploy(step);
        assertThatThrownBy(() -> start(id, Map.of()))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("No scripts are run");
    }

    @Test
    void a_model_cannot_read_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), "pass");
        String prolog = "<!DOCTYPE definitions [<!ENTITY secret SYSTEM \"" + file.toUri() + "\">]>";
        assertThatThrownBy(() -> deploy(
                        prolog, "reading", "<userTask id=\"step\"><documentation>&secret;</documentation></userTask>"))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("DOCTYPE");
    }

    @Test
    void no_object_of_java_comes_in_as_bytes() {
        var object = Variables.serializedObjectValue("rO0ABQ==")
                .serializationDataFormat(SerializationDataFormats.JAVA)
                .objectTypeName("java.lang.String")
                .create();
        String id = deploy("<userTask id=\"step\"/>");
        assertThatThrownBy(() -> start(id, Map.of("object", object)))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("prohibited");
    }

    @Test
    void queries_evaluate_nothing() {
        var tasks = engine.getTaskService();
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .dueBeforeExpression("${stepProcess.fail()}")
                        .list())
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("orbidden");
        var filter = engine.getFilterService()
                .newTaskFilter("stored")
                .setQuery(tasks.createTaskQuery().dueBeforeExpression("${stepProcess.fail()}"));
        assertThatThrownBy(() -> engine.getFilterService().saveFilter(filter))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("orbidden");
    }

    @Test
    void there_are_no_tasks_without_a_process_and_no_cases_of_the_engine() {
        assertThatThrownBy(() ->
                        engine.getTaskService().saveTask(engine.getTaskService().newTask()))
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> engine.getCaseService().createCaseInstanceByKey("any"))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> engine.getManagementService().reportDbMetricsNow())
                .as("nothing is counted for others")
                .isInstanceOf(ProcessEngineException.class);
    }
}
