package no.algoritmetilsyn.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.access.RefusedAttempts;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An unannounced visit, by pages and calls: the power for it, nobody told before, the people there told when it begins, the record as a letter. */
@ExtendWith(Installation.class)
class UnannouncedVisitIT {

    private static final String VISIT =
            """
            {"day": "%s", "place": "Rådhuset i Furuvik", "present": [{"name": "Ola Hansen", "capacity": "AUTHORITY"},
             {"name": "Vilma Prøvesen", "capacity": "MANAGEMENT"}], "identified": %s, "purposeTold": %s, "witnessTold": %s,
             "examined": "Vi tok kopi av loggen.", "said": [{"who": "Vilma Prøvesen", "said": "Loggen slettes hver natt."}]}
            """;

    private Installation installation;
    private Database database;
    private ReadyInspections ready;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        ready = new ReadyInspections(shared);
    }

    @Test
    void from_its_opening_to_the_record_that_the_body_gets() {
        assertThat(refused("inspektor", "/api/v1/proceedings", opening("VOLUNTARY")))
                .isEqualTo("422 /power noVisitPower");
        String id = ready.impartial(ready.opened("UNANNOUNCED", "GDPR_PREMISES"));
        assertThat(refused("inspektor", step(id, "planInspection"), plan("")))
                .isEqualTo("422 /unannouncedReason required");
        ready.take("inspektor", id, "planInspection", plan(", \"unannouncedReason\": \"Loggen slettes hver natt.\""));
        ready.take("inspektor", id, "submitPlan", "{}");
        assertThat(refused("inspektor", step(id, "approvePlan"), "{}")).isEqualTo("403 ROLE");
        ready.take("leder", id, "approvePlan", "{}");
        assertThat(refused(
                        "inspektor",
                        step(id, "notifyInspection"),
                        "{\"ready\": [{\"item\": \"Loggen\"}], \"bring\": \"den som kan systemet\"}"))
                .as("nobody is told before")
                .isEqualTo("409 noTask");
        bodyKnowsNothingOf(id);

        LocalDate visit = Holidays.workingDayFrom(database.today().plusDays(9));
        DemoClock.moveTo(installation, visit);
        bodyKnowsNothingOf(id);
        assertThat(refused("inspektor", step(id, "recordVisit"), VISIT.formatted(visit, true, true, false)))
                .as("who is not told of the right to a witness is owed a reason")
                .isEqualTo("422 /deviation required");
        ready.take("inspektor", id, "recordVisit", VISIT.formatted(visit, true, true, true));
        bodyKnowsNothingOf(id);
        ready.take("inspektor", id, "signVisit", "{\"number\": 1}");
        String letter = protocolByPages(id);

        JsonObject told = client("virksomhet").get("/api/v1/proceedings/" + id).json();
        assertThat(told.getJsonObject("facts").getString("visit1Place")).isEqualTo("Rådhuset i Furuvik");
        String read = client("virksomhet").get("/api/v1/letters/" + letter).body();
        assertThat(read)
                .as("who was there, what they were told, what was said, how to appeal")
                .contains("Vilma Prøvesen", "Vi viste kven vi er", "de kunne ha eit vitne", "Loggen slettes hver natt.")
                .contains("artikkel 58", "§ 15", "klage");
        assertThat(database.column("SELECT kind FROM letters WHERE proceeding_id = ?::uuid AND state = 'SENT'", id))
                .as("the first that the body hears")
                .containsExactly("VISIT_PROTOCOL");
        Client.Answer check = client("admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    /** Begins the letter with the record, signs it and sends it, without a script. */
    private String protocolByPages(String id) {
        Desk desk = Desk.of(installation, "inspektor");
        Client.Answer begun =
                desk.open("/tilsyn/delsak/" + id + "/send-protokoll").send("step", "take", "number", "1");
        String address = begun.response().headers().firstValue("Location").orElseThrow();
        String page = address.substring(address.indexOf("/tilsyn/brev/"));
        assertThat(desk.open(page).send("letter", "submit").status()).isEqualTo(302);
        assertThat(desk.open(page).send("sending", "send").status()).isEqualTo(302);
        return page.replace("/tilsyn/brev/", "").replaceAll("\\?.*", "");
    }

    private void bodyKnowsNothingOf(String id) {
        String reference = database.value("SELECT reference FROM proceedings WHERE id = ?::uuid", id);
        assertThat(client("virksomhet").get("/api/v1/proceedings/" + id).status())
                .isEqualTo(404);
        assertThat(client("virksomhet").get("/api/v1/inbox").body()).doesNotContain(id);
        Desk body = Desk.of(installation, "virksomhet");
        assertThat(body.open("/virksomhet/").body()).doesNotContain(id, reference);
        assertThat(List.of(403, 404))
                .contains(body.open("/virksomhet/delsak/" + id).status());
    }

    private static String opening(String power) {
        return ReadyInspections.opening("UNANNOUNCED", power, "null");
    }

    private static String plan(String reason) {
        return """
                {"uses": [{"use": "Utvelging av søknader om startlån"}], "automation": "PARTIAL",
                 "lastWord": "Saksbehandleren på boligkontoret", "team": [{"userName": "inspektor"}]%s}
                """
                .formatted(reason);
    }

    private static String step(String id, String step) {
        return "/api/v1/proceedings/" + id + "/steps/" + step;
    }

    private String refused(String account, String path, String input) {
        return RefusedAttempts.said(client(account).post(path, input));
    }

    private Client client(String account) {
        return new Client(installation.url(), account);
    }
}
