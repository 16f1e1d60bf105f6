package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** forvaltningsloven § 11 a: who is not answered within a month of receipt gets an interim reply, by a human. */
@ExtendWith(Installation.class)
class InterimReplyIT {

    @Test
    void a_month_later_somebody_is_asked_to_write_and_nothing_has_been_sent(Installation installation) {
        var database = new Database(installation);
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Jeg vil ha svar på klagen min."))
                .json()
                .getString("reference");
        String id = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        Instant received = Instant.parse(database.value(
                "SELECT to_char(received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') FROM complaints WHERE reference = ?",
                reference));
        LocalDate day = LocalDate.ofInstant(received, ZoneId.of("Europe/Oslo"));
        assertThat(openTasks(database, id)).containsExactly("sortComplaint");

        Instant later =
                day.plusMonths(1).atTime(12, 0).atZone(ZoneId.of("Europe/Oslo")).toInstant();
        var moved =
                new Client(installation.url(), "admin").post("/api/v1/operations/clock", "{\"to\":\"" + later + "\"}");
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(moved.json().getInt("fired")).isPositive();
        assertThat(moved.json().getInt("failed")).isZero();
        assertThat(Instant.parse(moved.json().getString("now"))).isAfterOrEqualTo(later);
        assertThat(openTasks(database, id)).containsExactlyInAnyOrder("sortComplaint", "replyInterim");
        assertThat(database.number("SELECT count(*) FROM letters WHERE proceeding_id = '%s'".formatted(id)))
                .isZero();
        assertThat(database.number("SELECT count(*) FROM act_ru_incident")).isZero();
        var check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPLAINT", "ENQUIRY"})
    void a_complaint_may_be_sorted_after_its_interim_reply(String kind, Installation installation) {
        var database = new Database(installation);
        Desk inspector = Desk.of(installation, "inspektor");
        String id = register(inspector, database, LocalDate.now().minusDays(40));
        inspector.declareImpartial(database.value("SELECT casefile_id FROM complaints WHERE id = ?::uuid", id));
        Patience.until(Duration.ofSeconds(40), () -> openTasks(database, id).contains("replyInterim"));
        String page = "/tilsyn/delsak/" + id;
        var staff = new Client(installation.url(), "inspektor");
        String letter = Letters.begin(staff, id, "replyInterim", "{\"noDateBecause\": \"Vi venter på kommunen.\"}");
        Letters.send(staff, id, letter, "Vi venter på kommunen.");
        assertThat(inspector
                        .open(page + "/sorter")
                        .send("step", "take", "kind", kind, "reason", "Gjelder en algoritme.", "answer", "true")
                        .status())
                .isEqualTo(302);
        assertThat(openTasks(database, id)).containsExactly("answerComplaint");
        assertThat(database.column(
                        "SELECT rule_code FROM deadlines WHERE status = 'RUNNING' AND subject_id = ?::uuid", id))
                .containsExactly("complaint-answer-goal");
    }

    @Test
    void the_date_is_given_once_and_ends_the_letter(Installation installation) {
        var database = new Database(installation);
        Desk inspector = Desk.of(installation, "inspektor");
        // The clock of the server may have been moved.
        LocalDate today = LocalDate.parse(database.value(
                "SELECT (received_at AT TIME ZONE 'Europe/Oslo')::date FROM complaints WHERE reference = ?",
                filed(installation)));
        String id = register(inspector, database, today.minusDays(40));
        inspector.declareImpartial(database.value("SELECT casefile_id FROM complaints WHERE id = ?::uuid", id));
        Patience.until(Duration.ofSeconds(40), () -> openTasks(database, id).contains("replyInterim"));
        LocalDate day = today.plusWeeks(3);
        String words = day.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("nb")));
        var staff = new Client(installation.url(), "inspektor");
        String path = "/api/v1/proceedings/" + id + "/steps/replyInterim";
        assertThat(staff.post(path, "{\"expected\": \"" + today + "\"}").status())
                .as("no day that has come")
                .isEqualTo(422);
        assertThat(staff.post(path, "{}").status()).as("neither day nor reason").isEqualTo(422);
        String letter = Letters.begin(staff, id, "replyInterim", "{\"expected\": \"" + day + "\"}");
        assertThat(staff.post(path, "{\"expected\": \"" + day + "\"}").status())
                .as("one is being written")
                .isEqualTo(409);
        assertThat(openTasks(database, id)).as("nothing is sent").contains("replyInterim");
        Letters.send(staff, id, letter, "Vi venter på kommunen.");
        assertThat(openTasks(database, id)).doesNotContain("replyInterim");
        assertThat(Letters.read(staff, letter).getString("text"))
                .contains("Vi venter på kommunen.")
                .contains(words);
    }

    @Test
    void what_ends_in_no_decision_is_replied_to_sooner_and_timer_and_task_follow(Installation installation) {
        var database = new Database(installation);
        Desk inspector = Desk.of(installation, "inspektor");
        LocalDate today = LocalDate.parse(database.value(
                "SELECT (received_at AT TIME ZONE 'Europe/Oslo')::date FROM complaints WHERE reference = ?",
                filed(installation)));
        for (LocalDate received : List.of(today, today.minusDays(60))) {
            String id = register(inspector, database, received);
            boolean due = received.isBefore(today);
            Patience.until(Duration.ofSeconds(40), () -> openTasks(database, id).contains("replyInterim") == due);
            inspector.declareImpartial(database.value("SELECT casefile_id FROM complaints WHERE id = '" + id + "'"));
            // The proposal stands beside the question; nothing is ticked.
            assertThat(inspector.open("/tilsyn/delsak/" + id + "/sorter").body())
                    .contains("Reglene foreslår")
                    .doesNotContain("checked=");
            assertThat(inspector
                            .open("/tilsyn/delsak/" + id + "/sorter")
                            .send(
                                    "step",
                                    "take",
                                    "kind",
                                    "TIP",
                                    "reason",
                                    "Et tips.",
                                    "party",
                                    "false",
                                    "partyReason",
                                    "Gjelder ingen bestemt.",
                                    "answer",
                                    "true")
                            .status())
                    .isEqualTo(302);
            // "As soon as possible" has no day that could pass (forvaltningsloven § 11 a second paragraph).
            assertThat(database.number("SELECT count(*) FROM deadlines WHERE rule_code = 'interim-reply-soon'"
                            + " AND status = 'RUNNING' AND due_date IS NULL AND subject_id = '" + id + "'"))
                    .isEqualTo(1);
            // Two weeks is the goal for those who are owed no decision; a week before, somebody is asked to write.
            LocalDate goal = LocalDate.parse(database.value(
                    "SELECT due_date FROM deadlines WHERE rule_code = 'interim-reply-goal' AND subject_id = '" + id
                            + "'"));
            assertThat(goal)
                    .isBetween(received.plusWeeks(2), received.plusWeeks(2).plusDays(5));
            if (due) {
                assertThat(database.value(
                                "SELECT due_on FROM tasks WHERE kind = 'replyInterim' AND subject_id = '" + id + "'"))
                        .isEqualTo(goal.toString());
            } else {
                assertThat(database.value("SELECT (CAST(j.duedate_ AS timestamptz) AT TIME ZONE 'Europe/Oslo')::date "
                                + "FROM act_ru_job j JOIN act_ru_execution e ON e.id_ = j.process_instance_id_ "
                                + "WHERE e.business_key_ = '" + id + "'"))
                        .isEqualTo(goal.minusDays(7).toString());
            }
        }
        var check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    @Test
    void clock_does_not_run_backwards_and_only_the_administrator_moves_it(Installation installation) {
        String past = "{\"to\":\"2020-01-01T00:00:00Z\"}";
        assertThat(new Client(installation.url(), "admin")
                        .post("/api/v1/operations/clock", past)
                        .status())
                .isEqualTo(422);
        for (String far :
                List.of("2200-01-01T00:00:00Z", "+999999999-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z")) {
            assertThat(new Client(installation.url(), "admin")
                            .post("/api/v1/operations/clock", "{\"to\":\"" + far + "\"}")
                            .status())
                    .as(far)
                    .isEqualTo(422);
        }
        assertThat(new Client(installation.url(), "leder")
                        .post("/api/v1/operations/clock", past)
                        .status())
                .isEqualTo(403);
        assertThat(new Client(installation.url())
                        .post("/api/v1/operations/clock", past)
                        .status())
                .isEqualTo(401);
    }

    private static String filed(Installation installation) {
        return new Client(installation.url())
                .complain(Client.anonymous("Hvilken dag er det?"))
                .json()
                .getString("reference");
    }

    private static String register(Desk inspector, Database database, LocalDate received) {
        String text = "Et tips om et system " + UUID.randomUUID();
        inspector.open("/tilsyn/ny-klage").send("register", "file", Registration.of("LETTER", text, received));
        return database.value("SELECT id FROM complaints WHERE text = ?", text);
    }

    private static List<String> openTasks(Database database, String complaint) {
        return database.column(
                "SELECT kind FROM tasks WHERE state = 'OPEN' AND subject_id = '%s'".formatted(complaint));
    }
}
