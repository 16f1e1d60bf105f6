package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
        assertThat(moved.status()).isEqualTo(204);

        Patience.until(Duration.ofSeconds(40), () -> openTasks(database, id).contains("replyInterim"));
        assertThat(openTasks(database, id)).containsExactlyInAnyOrder("sortComplaint", "replyInterim");
        assertThat(database.number("SELECT count(*) FROM complaint_letters WHERE complaint_id = '%s'".formatted(id)))
                .isZero();
        assertThat(database.number("SELECT count(*) FROM act_ru_incident")).isZero();
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
        assertThat(new Client(installation.url(), "leder")
                        .post("/api/v1/operations/clock", past)
                        .status())
                .isEqualTo(403);
        assertThat(new Client(installation.url())
                        .post("/api/v1/operations/clock", past)
                        .status())
                .isEqualTo(401);
    }

    private static java.util.List<String> openTasks(Database database, String complaint) {
        return database.column(
                "SELECT kind FROM tasks WHERE state = 'OPEN' AND subject_id = '%s'".formatted(complaint));
    }
}
