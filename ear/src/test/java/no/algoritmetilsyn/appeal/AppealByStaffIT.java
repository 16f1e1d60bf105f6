package no.algoritmetilsyn.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import org.junit.jupiter.api.Test;

/** Appeals that the staff enters through the API: said by telephone, too late, decided by another appeal body, of people. */
class AppealByStaffIT extends AppealTestBase {

    @Test
    void an_appeal_that_was_said_by_telephone_is_heard() {
        String decision = decisions.made();
        take(
                "inspektor",
                decision,
                "receiveAppeal",
                "{\"text\": \"De ringte og klaget.\", \"channel\": \"PHONE\", \"posted\": \"%s\"}".formatted(today()));
        String appeal = appeals.last(decision);
        assertThat(database.value("SELECT channel FROM appeals WHERE id = ?::uuid", appeal))
                .isEqualTo("PHONE");
        appeals.forward(appeals.assess(appeal, "HEARD"));
        appeals.decide(appeal, "UPHELD", "");
        assertThat(facts(appeal).getString("result")).isEqualTo("UPHELD");
    }

    @Test
    void one_that_comes_too_late_is_heard_for_a_reason() {
        String appeal = decidedAgo(40);
        LocalDate arrived = today().minusDays(38);
        assertThat(refused(appeal, assessment("HEARD", arrived))).contains("late");
        take("inspektor", appeal, "assessAppeal", assessment("HEARD_LATE", arrived));
        JsonObject facts = facts(appeal);
        assertThat(facts.getString("conclusion")).isEqualTo("HEARD_LATE");
        assertThat(facts.getString("lastDay")).isLessThan(today().toString());
        assertThat(database.value("SELECT kind FROM tasks WHERE subject_id = ?::uuid AND state = 'OPEN'", appeal))
                .isEqualTo("reviewAppeal");
    }

    @Test
    void one_that_comes_after_a_year_is_barred_and_dismissed() {
        String appeal = decidedAgo(400);
        LocalDate arrived = today().minusDays(398);
        assertThat(refused(appeal, assessment("HEARD_LATE", arrived))).contains("barred");
        take("inspektor", appeal, "assessAppeal", assessment("INADMISSIBLE", arrived));
        String letter = Letters.begin(new Client(installation.url(), "inspektor"), appeal, "dismissAppeal", "{}");
        decisions.send(appeal, letter, "leder");
        assertThat(facts(appeal).getString("ending")).isEqualTo("DISMISSED");
    }

    @Test
    void what_another_appeal_body_decides_is_recorded_and_carried_out() {
        String appeal = appeals.shipped();
        String decision = database.value("SELECT appealed_id FROM appeals WHERE id = ?::uuid", appeal);
        take(
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
    }

    @Test
    void a_person_appeals_and_is_named_in_no_answer() {
        String decision = decisions.made();
        take(
                "inspektor",
                decision,
                "receivePersonAppeal",
                """
                {"capacity": "LEGAL_INTEREST", "name": "Synne Fiksjonsen", "address": "Storgata 3, 7999 Furuvik", "writtenForm": "NN",
                 "learnt": "%1$s", "text": "Det er for mildt.", "channel": "PHONE", "posted": "%1$s"}
                """
                        .formatted(today()));
        String appeal = appeals.last(decision);
        var inspector = new Client(installation.url(), "inspektor");
        for (String address : List.of("/api/v1/proceedings/" + appeal, "/api/v1/proceedings/" + decision)) {
            Client.Answer answer = inspector.get(address);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("Fiksjonsen");
        }
    }

    @Test
    void a_complaint_that_was_dismissed_is_taken_up_again() {
        var complaints = new DismissedComplaints(installation);
        String complaint = complaints.id(complaints.receipt(true));
        take(
                "inspektor",
                complaint,
                "receiveComplainantAppeal",
                "{\"text\": \"Dere tar feil.\", \"channel\": \"PHONE\", \"posted\": \"%s\"}".formatted(today()));
        String appeal = appeals.last(complaint);
        appeals.annulled(appeal);
        assertThat(proceeding(complaint).getString("state")).isEqualTo("IN_HAND");
        assertThat(database.value("SELECT kind FROM tasks WHERE subject_id = ?::uuid AND state = 'OPEN'", complaint))
                .isEqualTo("answerComplaint");
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

    private LocalDate today() {
        return database.today();
    }
}
