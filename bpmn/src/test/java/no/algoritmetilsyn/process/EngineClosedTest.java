package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an engine with our settings refuses: expressions, scripts, files, objects and what is not used here. */
class EngineClosedTest extends EngineSettingsTestBase {

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
