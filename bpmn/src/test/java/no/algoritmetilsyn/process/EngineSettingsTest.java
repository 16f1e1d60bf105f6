package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** What an engine with the settings of ours does and refuses to do: a setting that is dropped is seen here. */
class EngineSettingsTest extends EngineSettingsTestBase {

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
}
