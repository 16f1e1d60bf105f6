package no.algoritmetilsyn.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Appeals that the staff enters through the API: said by telephone, too late, decided by another appeal body, of people. */
@ExtendWith(Installation.class)
class AppealByStaffIT {

    private static final String LATE =
            "{\"conclusion\": \"%s\", \"arrived\": \"%s\", \"reason\": \"Hun lå på sykehus.\"}";

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
    void an_appeal_that_was_said_by_telephone_is_heard() {
        String decision = decisions.made();
        appeals.take(
                "inspektor",
                decision,
                "receiveAppeal",
                "{\"text\": \"De ringte og klaget.\", \"channel\": \"PHONE\", \"posted\": \"%s\"}".formatted(today()));
        String appeal = of(decision);
        assertThat(database.value("SELECT channel FROM appeals WHERE id = ?::uuid", appeal))
                .isEqualTo("PHONE");
        appeals.forward(appeals.assess(appeal, "HEARD"));
        appeals.decide(appeal, "UPHELD", "");
        assertThat(facts(appeal).getString("result")).isEqualTo("UPHELD");
        assertThat(check()).isTrue();
    }

    @Test
    void one_that_comes_too_late_is_heard_for_a_reason() {
        String appeal = decidedAgo(40);
        LocalDate arrived = today().minusDays(38);
        assertThat(refused(appeal, LATE.formatted("HEARD", arrived))).contains("late");
        appeals.take("inspektor", appeal, "assessAppeal", LATE.formatted("HEARD_LATE", arrived));
        JsonObject facts = facts(appeal);
        assertThat(facts.getString("conclusion")).isEqualTo("HEARD_LATE");
        assertThat(facts.getString("lastDay")).isLessThan(today().toString());
        assertThat(database.value("SELECT kind FROM tasks WHERE subject_id = ?::uuid AND state = 'OPEN'", appeal))
                .isEqualTo("reviewAppeal");
        assertThat(check()).isTrue();
    }

    @Test
    void one_that_comes_after_a_year_is_barred_and_dismissed() {
        String appeal = decidedAgo(400);
        LocalDate arrived = today().minusDays(398);
        assertThat(refused(appeal, LATE.formatted("HEARD_LATE", arrived))).contains("barred");
        appeals.take("inspektor", appeal, "assessAppeal", LATE.formatted("INADMISSIBLE", arrived));
        String letter = Letters.begin(new Client(installation.url(), "inspektor"), appeal, "dismissAppeal", "{}");
        decisions.send(appeal, letter, "leder");
        assertThat(facts(appeal).getString("ending")).isEqualTo("DISMISSED");
        assertThat(check()).isTrue();
    }

    @Test
    void what_another_appeal_body_decides_is_recorded_and_carried_out() {
        String appeal = appeals.shipped();
        String decision = database.value("SELECT appealed_id FROM appeals WHERE id = ?::uuid", appeal);
        appeals.take(
                "inspektor",
                appeal,
                "recordAppealOutcome",
                "{\"result\": \"ANNULLED\", \"day\": \"%s\", \"externalReference\": \"77/26\", \"decidedUnder\": \"aml § 18-6\"}"
                        .formatted(today()));
        JsonObject facts = facts(appeal);
        assertThat(facts.getString("result")).isEqualTo("ANNULLED");
        assertThat(facts.getString("ending")).isEqualTo("DECIDED");
        assertThat(facts.getString("carriedOutOn")).isEqualTo(today().toString());
        assertThat(database.value("SELECT external_reference FROM appeals WHERE id = ?::uuid", appeal))
                .isEqualTo("77/26");
        assertThat(database.value(
                        "SELECT string_agg(DISTINCT p.state, ' ') FROM order_points p JOIN orders o ON o.id = p.order_id"
                                + " WHERE o.decision_id = ?::uuid",
                        decision))
                .isEqualTo("ANNULLED");
        assertThat(check()).isTrue();
    }

    @Test
    void a_person_appeals_and_is_named_in_no_answer() {
        String decision = decisions.made();
        appeals.take(
                "inspektor",
                decision,
                "receivePersonAppeal",
                """
                {"capacity": "LEGAL_INTEREST", "name": "Synne Fiksjonsen", "address": "Storgata 3, 7999 Furuvik", "writtenForm": "NN",
                 "learnt": "%1$s", "text": "Det er for mildt.", "channel": "PHONE", "posted": "%1$s"}
                """
                        .formatted(today()));
        String appeal = of(decision);
        var inspector = new Client(installation.url(), "inspektor");
        for (String address : List.of("/api/v1/proceedings/" + appeal, "/api/v1/proceedings/" + decision)) {
            Client.Answer answer = inspector.get(address);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("Fiksjonsen");
        }
        assertThat(check()).isTrue();
    }

    @Test
    void a_complaint_that_was_dismissed_is_taken_up_again() {
        var complaints = new DismissedComplaints(installation);
        String complaint = complaints.id(complaints.receipt(true));
        appeals.take(
                "inspektor",
                complaint,
                "receiveComplainantAppeal",
                "{\"text\": \"Dere tar feil.\", \"channel\": \"PHONE\", \"posted\": \"%s\"}".formatted(today()));
        String appeal = of(complaint);
        appeals.annulled(appeal);
        JsonObject open = new Client(installation.url(), "inspektor")
                .get("/api/v1/proceedings/" + complaint)
                .json();
        assertThat(open.getString("state")).isEqualTo("IN_HAND");
        assertThat(database.value("SELECT kind FROM tasks WHERE subject_id = ?::uuid AND state = 'OPEN'", complaint))
                .isEqualTo("answerComplaint");
        assertThat(check()).isTrue();
    }

    /** An appeal that came today of what was decided some days ago. */
    private String decidedAgo(int days) {
        String appeal = appeals.received();
        database.run(
                "UPDATE appeals SET decided_on = decided_on - %1$d, arrived_on = arrived_on - %1$d WHERE id = ?::uuid"
                        .formatted(days),
                appeal);
        return appeal;
    }

    private String of(String appealed) {
        return database.value("SELECT id FROM appeals WHERE appealed_id = ?::uuid", appealed);
    }

    private String refused(String appeal, String input) {
        Client.Answer answer = new Client(installation.url(), "inspektor")
                .post("/api/v1/proceedings/" + appeal + "/steps/assessAppeal", input);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.body();
    }

    private JsonObject facts(String appeal) {
        return new Client(installation.url(), "inspektor")
                .get("/api/v1/proceedings/" + appeal)
                .json()
                .getJsonObject("facts");
    }

    private LocalDate today() {
        return database.today();
    }

    private boolean check() {
        return new Client(installation.url(), "admin")
                .post("/api/v1/operations/check", "")
                .json()
                .getBoolean("ok");
    }
}
