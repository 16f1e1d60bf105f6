package no.algoritmetilsyn.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Appeals that come when the decision is final and its proceeding closed, while the clock moves on: one that is heard all the same
 * (forvaltningsloven § 31), and one after a year, instead of which the authority takes the decision back by itself (§ 35).
 */
@ExtendWith(Installation.class)
@Tag("soak")
class LateAppealIT {

    private static final String ASSESSED =
            "{\"conclusion\": \"%s\", \"arrived\": \"%s\", \"reason\": \"Brevet lå hos en som var syk.\"}";

    private Installation installation;
    private Database database;
    private ReadyDecisions decisions;
    private ReadyAppeals appeals;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        decisions = new ReadyDecisions(shared);
        appeals = new ReadyAppeals(shared);
    }

    @Test
    void one_that_comes_after_the_three_weeks_is_heard_for_a_reason_and_decided() {
        String decision = decisions.made();
        LocalDate arrived = database.today();
        final String appeal = appealed(decision, arrived.plusDays(45));
        assertThat(wrong(appeal, ASSESSED.formatted("HEARD", arrived))).contains("late");
        appeals.take("inspektor", appeal, "assessAppeal", ASSESSED.formatted("HEARD_LATE", arrived));
        String row = database.value("SELECT asked FROM appeal_assessments WHERE appeal_id = ?::uuid", appeal);
        String hash = database.value("SELECT receipt_hash FROM appeal_assessments WHERE appeal_id = ?::uuid", appeal);
        assertThat(new Client(installation.url())
                        .post("/api/v1/law/appeal", row)
                        .body())
                .as("the arithmetic can be replayed")
                .contains(hash);
        appeals.forward(appeal);
        appeals.decide(appeal, "UPHELD", "");
        assertThat(facts(appeal).getString("result")).isEqualTo("UPHELD");
        check();
    }

    @Test
    void one_that_comes_after_a_year_is_barred_and_the_authority_reverses_by_itself() {
        String decision = decisions.made();
        LocalDate arrived = database.today();
        final String appeal = appealed(decision, arrived.plusYears(1).plusDays(10));
        assertThat(wrong(appeal, ASSESSED.formatted("HEARD_LATE", arrived))).contains("barred");
        appeals.take("inspektor", appeal, "assessAppeal", ASSESSED.formatted("INADMISSIBLE", arrived));
        decisions.send(
                appeal,
                Letters.begin(new Client(installation.url(), "inspektor"), appeal, "dismissAppeal", "{}"),
                "leder");
        assertThat(facts(appeal).getString("ending")).isEqualTo("DISMISSED");

        String letter = Letters.begin(
                new Client(installation.url(), "inspektor"),
                decision,
                "reverseDecision",
                """
                {"ground": "NOT_DETRIMENTAL", "effect": "FROM_THE_BEGINNING", "because": "Klagen viste at vi tok feil.",
                 "heard": "Bare virksomheten berøres, og det er til fordel for den."}
                """);
        decisions.send(decision, letter, "leder");
        assertThat(state(decision)).isEqualTo("REVERSED");
        check();
    }

    /** The decision is closed when nobody has appealed in time; on a later day the body appeals all the same. */
    private String appealed(String decision, LocalDate day) {
        DemoClock.moveTo(installation, day);
        decisions.take("inspektor", decision, "closeDecision", "{}");
        assertThat(state(decision)).isEqualTo("FINAL");
        appeals.take("virksomhet", decision, "receiveAppeal", "{\"text\": \"Vi er ikke enige.\"}");
        return database.value("SELECT id FROM appeals WHERE appealed_id = ?::uuid", decision);
    }

    private String wrong(String appeal, String input) {
        Client.Answer answer = new Client(installation.url(), "inspektor")
                .post("/api/v1/proceedings/" + appeal + "/steps/assessAppeal", input);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.body();
    }

    private String state(String id) {
        return proceeding(id).getString("state");
    }

    private JsonObject facts(String id) {
        return proceeding(id).getJsonObject("facts");
    }

    private JsonObject proceeding(String id) {
        return new Client(installation.url(), "inspektor")
                .get("/api/v1/proceedings/" + id)
                .json();
    }

    private void check() {
        Client.Answer check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }
}
