package no.algoritmetilsyn.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.penalty.ReadyPenalties;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Appeals through the API alone, on the server: by the body itself, decided by the appeal body. */
@ExtendWith(Installation.class)
class AppealJourneyIT {

    private Installation installation;
    private Database database;
    private ReadyAppeals appeals;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        appeals = new ReadyAppeals(shared);
    }

    @Test
    void a_body_appeals_a_claim_and_the_appeal_body_reduces_it() {
        String penalty = new ReadyPenalties(installation).until("registerPayment");
        appeals.take("virksomhet", penalty, "receiveAppeal", "{\"text\": \"Dagane er talde feil.\"}");
        String appeal = database.value("SELECT id FROM appeals WHERE appealed_id = ?::uuid", penalty);
        assertThat(client("virksomhet").get("/api/v1/proceedings/" + appeal).status())
                .as("the appellant sees its appeal")
                .isEqualTo(200);
        assertThat(client("virksomhet2").get("/api/v1/proceedings/" + appeal).status())
                .as("another body does not")
                .isEqualTo(404);
        assertThat(database.value("SELECT channel FROM appeals WHERE id = ?::uuid", appeal))
                .isEqualTo("OWN_PAGES");

        appeals.assess(appeal, "HEARD");
        assertThat(client("klageorgan").get("/api/v1/proceedings/" + appeal).status())
                .as("not theirs before it is sent on")
                .isEqualTo(404);
        appeals.forward(appeal);
        assertThat(refused("inspektor", appeal)).isEqualTo("ROLE");
        long claimed = Long.parseLong(
                database.value("SELECT sum(amount) FROM penalty_claims WHERE penalty_id = ?::uuid", penalty));
        appeals.decide(appeal, "CHANGED", ", \"amount\": 15000");
        JsonObject facts =
                client("inspektor").get("/api/v1/proceedings/" + penalty).json().getJsonObject("facts");
        assertThat(facts.getInt("claimed")).isEqualTo(15_000);
        assertThat(database.value("SELECT amount FROM penalty_claim_reductions WHERE penalty_id = ?::uuid", penalty))
                .isEqualTo(Long.toString(claimed - 15_000));
        JsonObject ended =
                client("virksomhet").get("/api/v1/proceedings/" + appeal).json();
        assertThat(ended.getString("state")).isEqualTo("ENDED");
        assertThat(check()).isTrue();
    }

    @Test
    void a_body_reads_its_claims_and_says_which_of_them_it_appeals() {
        var penalties = new ReadyPenalties(installation);
        String penalty = penalties.ranFor(10);
        penalties.claim(penalty, database.today().minusDays(4));
        penalties.claim(penalty, database.today());
        Desk desk = Desk.of(installation, "virksomhet");
        assertThat(desk.open("/virksomhet/delsak/" + penalty).body()).contains("Krav 1, ", "Krav 2, ");
        Desk.Sheet form = desk.open("/virksomhet/delsak/" + penalty + "/klag");
        assertThat(form.body()).contains("Hvilket krav klager dere på?", "Krav 1, ", "Krav 2, ");
        form.send("step", "take", "claim", "1", "text", "Dagene er talt feil.");
        assertThat(database.value("SELECT amount FROM appeals WHERE appealed_id = ?::uuid", penalty))
                .isEqualTo(database.value(
                        "SELECT amount FROM penalty_claims WHERE penalty_id = ?::uuid ORDER BY claimed_at LIMIT 1",
                        penalty));
        assertThat(check()).isTrue();
    }

    @Test
    void the_arithmetic_can_be_replayed() {
        String appeal = appeals.assessed("HEARD");
        String row = database.value("SELECT asked FROM appeal_assessments WHERE appeal_id = ?::uuid", appeal);
        String hash = database.value("SELECT receipt_hash FROM appeal_assessments WHERE appeal_id = ?::uuid", appeal);
        Client.Answer answer = new Client(installation.url()).post("/api/v1/law/appeal", row);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(hash);
    }

    @Test
    void an_annulled_decision_leaves_nothing_of_its_order() {
        String decision = new ReadyDecisions(installation).made();
        String order = new ReadyOrders(installation).orderOf(decision);
        String appeal = appeals.forward(appeals.assess(appeals.of(decision), "HEARD"));
        appeals.decide(appeal, "ANNULLED", "");
        assertThat(database.value(
                        "SELECT string_agg(DISTINCT state, ' ') FROM order_points WHERE order_id = ?::uuid", order))
                .isEqualTo("ANNULLED");
        assertThat(database.value(
                        """
                        SELECT string_agg(DISTINCT a.user_name, ' ') FROM first_instance_participants f
                        JOIN accounts a ON a.id = f.actor_id JOIN proceedings p ON p.casefile_id = f.casefile_id
                        WHERE a.organ = 'APPEAL_BODY' AND p.id = ?::uuid
                        """,
                        appeal))
                .as("who decides an appeal has not taken part in what it changes")
                .isNull();
        assertThat(check()).isTrue();
    }

    @Test
    void the_pages_of_an_appeal_answer() {
        String appeal = appeals.forwarded();
        for (String account : List.of("inspektor", "klageorgan")) {
            Client.Answer answer = client(account).get("/api/v1/proceedings/" + appeal + "/steps");
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
    }

    @Test
    void who_has_declared_to_be_impartial_is_told_so_in_both_organs() {
        String appeal = appeals.forwarded();
        String casefile =
                "/tilsyn/sak/" + database.value("SELECT casefile_id FROM proceedings WHERE id = ?::uuid", appeal);
        for (String account : List.of("inspektor", "klageorgan")) {
            Desk desk = Desk.of(installation, account);
            assertThat(desk.open(casefile).body())
                    .as(account)
                    .contains("Du har erklært deg habil")
                    .doesNotContain("Du har ikke tatt stilling til habiliteten din");
            assertThat(desk.open(casefile + "/habilitet").body()).as(account).contains("Du har erklært deg habil før.");
        }
    }

    private String refused(String account, String appeal) {
        Client.Answer answer = client(account)
                .post(
                        "/api/v1/proceedings/" + appeal + "/steps/draftAppealDecision",
                        """
                        {"result": "UPHELD", "decidedUnder": "fvl", "reasons": "Nei.", "detriment": false,
                         "othersFounded": false}
                        """);
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        return answer.json().getString("rule");
    }

    private boolean check() {
        Client.Answer check = client("admin").post("/api/v1/operations/check", "");
        return check.json().getBoolean("ok");
    }

    private Client client(String account) {
        return new Client(installation.url(), account);
    }
}
