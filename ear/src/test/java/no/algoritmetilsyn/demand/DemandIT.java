package no.algoritmetilsyn.demand;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import org.junit.jupiter.api.Test;

/** A demand that a complaint has led to, from its opening to its end. */
class DemandIT extends DemandTestBase {

    @Test
    void an_order_that_a_complaint_has_led_to_is_sent_back_approved_delayed_answered_twice_and_ends() {
        String complaint = complaint();
        String id = openedFrom(complaint);
        assertThat(state(id)).isEqualTo("DRAFT");
        assertThat(client("inspektor")
                        .get("/api/v1/proceedings/" + complaint)
                        .json()
                        .getJsonArray("links")
                        .getJsonObject(0)
                        .getString("relation"))
                .isEqualTo("ASKS_FOR");

        LocalDate limit = workingDay(database.today().plusDays(21));
        draft(id, limit, "EXPLANATION", "MODEL_CARD", "LOG");
        take("inspektor", id, "submitDemand", "{\"note\": \"Klart fra meg.\"}");
        assertThat(refused("inspektor", id, "approveDemand", "{\"present\": false}"))
                .as("an inspector")
                .isEqualTo("403 ROLE");
        take("leder", id, "sendBackDemand", "{\"remarks\": \"Be om loggen for hele høsten.\"}");
        assertThat(tasks(id)).containsExactly("prepareDemand");
        take("inspektor", id, "submitDemand", "{}");
        take("jurist", id, "approveDemand", "{\"present\": false}");
        assertThat(state(id)).isEqualTo("SENT");
        assertThat(deadlines(id, "account")).containsExactly("RUNNING " + limit);

        LocalDate later = workingDay(limit.plusDays(7));
        take("inspektor", id, "askMoreTime", time(later));
        take("inspektor", id, "grantMoreTime", "{\"until\": \"%s\", \"reason\": \"Ferie.\"}".formatted(later));
        assertThat(deadlines(id, "account")).containsExactly("RUNNING " + later);

        LocalDate posted = database.today();
        moveTo(posted.plusDays(2));
        take("inspektor", id, "handInAnswer", answers(posted, 1, 2));
        assertThat(tasks(id)).containsExactly("assessPoints");
        LocalDate again = workingDay(database.today().plusDays(14));
        take(
                "inspektor",
                id,
                "assessPoints",
                """
                {"points": [{"number": 1, "result": "SUFFICIENT"},
                 {"number": 2, "result": "INSUFFICIENT", "reason": "Kortet er tomt.", "limit": "%s"},
                 {"number": 3, "result": "NOT_NEEDED", "reason": "Forklaringen holder."}]}
                """
                        .formatted(again));
        assertThat(deadlines(id, "account")).containsExactlyInAnyOrder("MET " + later, "RUNNING " + again);
        take("inspektor", id, "handInAnswer", answers(database.today(), 2));
        take("inspektor", id, "assessPoints", "{\"points\": [{\"number\": 2, \"result\": \"SUFFICIENT\"}]}");

        JsonObject ended = proceeding(id);
        assertThat(ended.getBoolean("open")).isFalse();
        assertThat(ended.getString("state")).isEqualTo("ASSESSED");
        assertThat(ended.getJsonArray("letters").getValuesAs(JsonObject.class))
                .extracting(letter -> letter.getString("kind"))
                .containsExactlyInAnyOrder(
                        "INFORMATION_DEMAND",
                        "MORE_TIME_GRANTED",
                        "DEMAND_RECEIPT",
                        "DEMAND_REPEATED",
                        "DEMAND_RECEIPT",
                        "DEMAND_ENDED");
        assertThat(letters(id)).allMatch(text -> !text.contains("§ 48"));
        assertThat(client("inspektor")
                        .get("/api/v1/proceedings/" + complaint)
                        .json()
                        .getBoolean("open"))
                .as("the complaint goes on")
                .isTrue();
    }

    @Test
    void a_demand_moves_to_another_case_with_what_belongs_to_it() {
        String id = demands.until("handInAnswer");
        String complaint = complaint();
        String number = proceeding(complaint).getString("caseNumber");
        take("inspektor", id, "moveProceeding", "{\"number\": \"%s\", \"reason\": \"Samme sak.\"}".formatted(number));
        String target = demands.casefile(complaint);
        assertThat(demands.casefile(id)).isEqualTo(target);
        assertThat(database.column(
                        "SELECT DISTINCT casefile_id FROM deadlines WHERE proceeding_id = ? UNION"
                                + " SELECT casefile_id FROM tasks WHERE proceeding_id = ?::uuid AND state = 'OPEN' UNION"
                                + " SELECT casefile_id FROM demands WHERE id = ?::uuid",
                        UUID.fromString(id),
                        id,
                        id))
                .containsExactly(target);
        take("inspektor", id, "handInAnswer", answers(database.today(), 1));
        assertThat(state(id)).isEqualTo("ANSWERED");
    }

    private String complaint() {
        JsonObject receipt = new Client(installation.url())
                .complain(Client.anonymous("Ingen kan forklare rangeringen " + UUID.randomUUID()))
                .json();
        String id = new Client(installation.url())
                .follow(receipt.getString("reference"), receipt.getString("followUpCode"))
                .json()
                .getString("proceedingId");
        for (String account : List.of("inspektor", "jurist", "leder")) {
            take(account, id, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        return id;
    }

    private String openedFrom(String complaint) {
        String number = proceeding(complaint).getString("caseNumber").replace('/', '-');
        Client.Answer opened = client("inspektor")
                .post(
                        "/api/v1/cases/" + number + "/proceedings",
                        ReadyDemands.opening("GDPR_INFORMATION", "\"" + complaint + "\""));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened.json().getString("id");
    }
}
