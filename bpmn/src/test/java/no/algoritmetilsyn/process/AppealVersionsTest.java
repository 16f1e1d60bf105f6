package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.StepTaken;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Processes that began by version 1 of the model of appeals, as it was: brought along from each place where they wait, they end. */
class AppealVersionsTest {

    private static final String MODEL = "no/algoritmetilsyn/appeal/appeal.bpmn";

    /** The tasks in which a process of version 1 waits, each with what is done in it and what then waits, up to the end. */
    private static final Map<String, List<String>> WAITING = Map.of(
            "assessAppeal", List.of(),
            "askMending", List.of("assessAppeal MEND"),
            "awaitMending", List.of("assessAppeal MEND", "askMending "),
            "dismissAppeal", List.of("assessAppeal DISMISS"),
            "reviewAppeal", List.of("assessAppeal HEAR"),
            "decideAppeal", List.of("assessAppeal HEAR", "reviewAppeal OWN_BODY"),
            "recordOutcome", List.of("assessAppeal HEAR", "reviewAppeal OTHER_BODY"),
            "decideAgain", List.of("assessAppeal HEAR", "reviewAppeal OTHER_BODY", "recordOutcome REMITTED"));

    @AutoClose
    private static ProcessFixture fixture;

    private static String first;

    @BeforeAll
    static void a_database_that_knows_version_1() {
        fixture = new ProcessFixture();
        first = fixture.deploy(MODEL, ProcessFixture.resource("versions/appeal-1.bpmn"));
    }

    private static UUID begun() {
        UUID id = fixture.proceeding("appeal-assess-goal", "appeal-decide-goal");
        fixture.run(() -> fixture.engine()
                .getRuntimeService()
                .startProcessInstanceById(
                        first,
                        id.toString(),
                        Map.of("casefileId", fixture.casefileOf(id).toString())));
        return id;
    }

    private static void take(UUID id, String task, String way) {
        Map<String, Object> variables = Map.of("appealWay", way, "remitted", way.equals("REMITTED"));
        fixture.run(() -> fixture.wiring.fire(new StepTaken(id, ProceedingKind.APPEAL, task, task, "", id, variables)));
    }

    @Test
    void each_is_brought_along_wherever_it_waits_and_ends() throws SQLException {
        for (Map.Entry<String, List<String>> place : WAITING.entrySet()) {
            UUID id = begun();
            place.getValue().forEach(step -> take(id, step.split(" ", 2)[0], step.split(" ", 2)[1]));
            assertThat(fixture.open(id)).containsExactly(place.getKey());
            assertThat(fixture.migrate()).isEmpty();
            assertThat(fixture.open(id)).as("the same task is open").containsExactly(place.getKey());
            end(id, place.getKey());
            assertThat(fixture.hasEnded(id)).as(place.getKey()).isTrue();
        }
    }

    private static void end(UUID id, String task) {
        switch (task) {
            case "assessAppeal" -> {
                take(id, "assessAppeal", "HEAR");
                end(id, "reviewAppeal");
            }
            case "askMending" -> {
                take(id, "askMending", "");
                end(id, "awaitMending");
            }
            case "awaitMending" -> {
                take(id, "awaitMending", "");
                end(id, "assessAppeal");
            }
            case "reviewAppeal" -> {
                take(id, "reviewAppeal", "OTHER_BODY");
                assertThat(fixture.open(id)).as("by version 2").containsExactly("sendPapers");
                take(id, "sendPapers", "");
                take(id, "recordOutcome", "");
            }
            default -> take(id, task, "");
        }
    }
}
