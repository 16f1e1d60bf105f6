package no.algoritmetilsyn.decision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A decision through the API alone, on the server, while the clock moves on. */
@ExtendWith(Installation.class)
class DecisionIT {

    private Installation installation;
    private Database database;
    private ReadyDecisions decisions;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        decisions = new ReadyDecisions(shared);
    }

    @Test
    void a_complaint_leads_to_a_notice_a_statement_a_decision_and_a_letter_to_the_complainant() {
        String id = decisions.fromComplaint();
        assertThat(proceeding(id).getJsonArray("links").getJsonObject(0).getString("relation"))
                .isEqualTo("RESTS_ON");
        LocalDate until = Holidays.workingDayFrom(database.today().plusDays(21));
        decisions.noticed(id, until);
        assertThat(proceeding(id).getString("state")).isEqualTo("HEARING");
        assertThat(refused(id, "proceedWithoutStatement", "{}")).isEqualTo("409 hearingRuns");
        assertThat(refused(id, "draftDecision", DecisionInputs.draft(ReadyDecisions.LIMIT)))
                .isEqualTo("409 noTask");

        DemoClock.moveTo(installation, database.today().plusDays(7));
        decisions.assessed(id);
        LocalDate limit = Holidays.workingDayFrom(database.today().plusDays(60));
        decisions.decided(id, limit);
        JsonObject made = proceeding(id);
        assertThat(made.getString("state")).isEqualTo("MADE");
        assertThat(made.getJsonArray("letters").getValuesAs(JsonObject.class))
                .extracting(letter -> letter.getString("kind"))
                .containsExactly("ADVANCE_NOTICE", "DECISION");
        LocalDate appeal = LocalDate.parse(made.getJsonObject("facts").getString("appealUntil"));
        assertThat(appeal).isEqualTo(Holidays.workingDayFrom(database.today().plusWeeks(3)));

        DemoClock.moveTo(installation, appeal.plusDays(1));
        assertThat(refused(id, "closeDecision", "{}")).isEqualTo("409 complainantWaits");
        decisions.send(
                id,
                decisions.begin(id, "tellComplainant", "{\"summary\": \"Kommunen må la eit menneske avgjere.\"}"),
                null);
        decisions.take("inspektor", id, "closeDecision", "{}");
        JsonObject closed = proceeding(id);
        assertThat(closed.getString("state")).isEqualTo("FINAL");
        assertThat(closed.getBoolean("open")).isFalse();
        Client.Answer check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    @Test
    void a_power_that_is_not_ours_is_refused_with_the_reason() {
        assertThat(powerOfAnother("nb")).contains("/power", "hører til Arbeidstilsynet");
        assertThat(powerOfAnother("nn")).contains("/power", "høyrer til Arbeidstilsynet");
        assertThat(powerOfAnother("en")).contains("/power", "another authority: Labour Inspection Authority");
    }

    private String powerOfAnother(String language) {
        Client.Answer answer = new Client(installation.url(), "inspektor")
                .in(language)
                .post("/api/v1/proceedings", DecisionInputs.opening("AML_ORDER", "null"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.body();
    }

    private JsonObject proceeding(String id) {
        return new Client(installation.url(), "inspektor")
                .get("/api/v1/proceedings/" + id)
                .json();
    }

    private String refused(String id, String step, String input) {
        Client.Answer answer =
                new Client(installation.url(), "inspektor").post("/api/v1/proceedings/" + id + "/steps/" + step, input);
        return answer.status() + " " + answer.json().getString("rule", answer.body());
    }
}
