package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Processes that began by version 2 of the model of complaints, which knew of none that is taken up again: wherever they wait, they end. */
class ComplaintSecondVersionTest {

    private static final String MODEL = "no/algoritmetilsyn/complaint/complaint.bpmn";
    private static final Map<String, Object> ANSWERED = Map.of("answerNeeded", true);

    @AutoClose
    private static ProcessFixture fixture;

    private static String second;

    @BeforeAll
    static void a_database_that_knows_version_2() {
        fixture = new ProcessFixture();
        second = fixture.deploy(MODEL, ProcessFixture.resource("versions/complaint-2.bpmn"));
    }

    private static UUID begun() {
        UUID id = fixture.proceeding("complaint-sorting-goal", "interim-reply");
        fixture.run(() -> fixture.engine()
                .getRuntimeService()
                .startProcessInstanceById(
                        second,
                        id.toString(),
                        Map.of(
                                "proceedingId",
                                id.toString(),
                                "casefileId",
                                fixture.casefileOf(id).toString())));
        return id;
    }

    private static UUID sorted() {
        UUID id = begun();
        fixture.step(id, "sortComplaint", ANSWERED);
        return id;
    }

    private static UUID reminded() {
        UUID id = sorted();
        fixture.fire(id);
        return id;
    }

    @Test
    void each_is_brought_along_wherever_it_waits_and_ends() throws SQLException {
        UUID waitsForSorting = begun();
        UUID waitsForAnswer = sorted();
        UUID waitsForReplyToo = reminded();
        assertThat(fixture.open(waitsForReplyToo)).containsExactlyInAnyOrder("answerComplaint", "replyInterim");
        assertThat(fixture.migrate()).isEmpty();
        fixture.step(waitsForSorting, "sortComplaint", ANSWERED);
        fixture.step(waitsForReplyToo, "replyInterim", Map.of());
        for (UUID id : List.of(waitsForSorting, waitsForAnswer, waitsForReplyToo)) {
            assertThat(fixture.open(id)).containsExactly("answerComplaint");
            fixture.step(id, "answerComplaint", Map.of());
            assertThat(fixture.hasEnded(id)).isTrue();
        }
    }
}
