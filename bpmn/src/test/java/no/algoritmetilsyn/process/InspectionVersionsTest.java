package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.StepTaken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Processes that began by version 1 of the model of inspections, as it was: brought along from each place where they wait, they end. */
class InspectionVersionsTest {

    private static final String MODEL = "no/algoritmetilsyn/inspection/inspection.bpmn";

    private static final List<String> TASKS = List.of(
            "planInspection",
            "approvePlan",
            "notifyInspection",
            "examineInspection",
            "awaitComments",
            "assessFindings",
            "concludeInspection");

    private static ProcessFixture fixture;
    private static String first;

    @BeforeAll
    static void a_database_that_knows_version_1() {
        fixture = new ProcessFixture();
        first = fixture.deploy(MODEL, ProcessFixture.resource("versions/inspection-1.bpmn"));
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    private static UUID begun() {
        UUID id = fixture.proceeding("inspection-assessment-goal");
        fixture.run(() -> fixture.engine()
                .getRuntimeService()
                .startProcessInstanceById(
                        first,
                        id.toString(),
                        Map.of("casefileId", fixture.casefileOf(id).toString())));
        return id;
    }

    private static void take(UUID id, String task) {
        Map<String, Object> variables = Map.of("approved", true, "announced", true);
        fixture.run(
                () -> fixture.wiring.fire(new StepTaken(id, ProceedingKind.INSPECTION, task, task, "", id, variables)));
    }

    @Test
    void each_is_brought_along_wherever_it_waits_and_ends() throws SQLException {
        for (int place = 0; place < TASKS.size(); place++) {
            UUID id = begun();
            TASKS.subList(0, place).forEach(task -> take(id, task));
            assertThat(fixture.open(id)).containsExactly(TASKS.get(place));
            assertThat(fixture.migrate()).isEmpty();
            assertThat(fixture.open(id)).as("the same task is open").containsExactly(TASKS.get(place));
            TASKS.subList(place, TASKS.size()).forEach(task -> take(id, task));
            assertThat(fixture.hasEnded(id)).as(TASKS.get(place)).isTrue();
        }
    }

    @Test
    void one_whose_time_to_comment_is_over_keeps_both_tasks() throws SQLException {
        UUID id = begun();
        TASKS.subList(0, TASKS.indexOf("awaitComments")).forEach(task -> take(id, task));
        fixture.timers(id).forEach(timer -> fixture.fire(timer.getId()));
        assertThat(fixture.open(id)).containsExactlyInAnyOrder("awaitComments", "followUpComments");
        assertThat(fixture.migrate()).isEmpty();
        assertThat(fixture.open(id)).containsExactlyInAnyOrder("awaitComments", "followUpComments");
        take(id, "followUpComments");
        take(id, "awaitComments");
        assertThat(fixture.open(id)).containsExactly("assessFindings");
    }
}
