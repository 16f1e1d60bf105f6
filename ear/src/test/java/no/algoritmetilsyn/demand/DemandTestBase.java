package no.algoritmetilsyn.demand;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Demands through the API alone, on the server with its timers, while the clock moves on. */
@ExtendWith(Installation.class)
abstract class DemandTestBase {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    Installation installation;
    Database database;
    ReadyDemands demands;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        demands = new ReadyDemands(shared);
    }

    @AfterEach
    void nothing_has_drifted() {
        Client.Answer check = client("admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    Client client(String account) {
        return new Client(installation.url(), account);
    }

    void draft(String id, LocalDate limit, String... wanted) {
        String points = List.of(wanted).stream()
                .map(each -> "{\"wanted\": \"" + each + "\", \"text\": \"Hva skjer?\"}")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        take(
                "inspektor",
                id,
                "draftDemand",
                "{\"basis\": \"En innbygger har klaget.\", \"limit\": \"%s\", \"points\": [%s]}"
                        .formatted(limit, points));
    }

    static String answers(LocalDate posted, int... numbers) {
        String answers = Arrays.stream(numbers)
                .mapToObj(number -> "{\"number\": " + number + ", \"text\": \"Svaret.\"}")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        return "{\"channel\": \"LETTER\", \"posted\": \"%s\", \"answers\": [%s]}".formatted(posted, answers);
    }

    String time(LocalDate until) {
        return "{\"until\": \"%s\", \"reason\": \"Ferie.\", \"channel\": \"LETTER\", \"posted\": \"%s\"}"
                .formatted(until, database.today());
    }

    void take(String account, String id, String step, String input) {
        demands.take(account, id, step, input);
    }

    String refused(String account, String id, String step, String input) {
        Client.Answer answer = client(account).post("/api/v1/proceedings/" + id + "/steps/" + step, input);
        return answer.status() + " " + answer.json().getString("rule", null);
    }

    JsonObject proceeding(String id) {
        return client("inspektor").get("/api/v1/proceedings/" + id).json();
    }

    String state(String id) {
        return proceeding(id).getString("state");
    }

    /** Those of the demand; a letter that nobody has opened has one of its own. */
    List<String> tasks(String id) {
        return database.column(
                "SELECT kind FROM tasks WHERE proceeding_id = ? AND state = 'OPEN' AND kind <> 'mendDispatch' ORDER BY kind",
                UUID.fromString(id));
    }

    void awaitTask(String id, String kind) {
        Patience.until(PATIENCE, () -> tasks(id).contains(kind));
    }

    List<String> deadlines(String id, String rule) {
        return database.column(
                "SELECT status || ' ' || due_date FROM deadlines WHERE proceeding_id = ? AND rule_code = ?",
                UUID.fromString(id),
                rule);
    }

    List<String> letters(String id) {
        return database.column("SELECT content FROM letters WHERE proceeding_id = ?", UUID.fromString(id));
    }

    void moveTo(LocalDate day) {
        DemoClock.moveTo(installation, day);
    }

    static LocalDate workingDay(LocalDate day) {
        return Holidays.workingDayFrom(day);
    }

    static LocalDate workingDaysBefore(LocalDate limit, int days) {
        LocalDate day = limit;
        for (int left = days; left > 0; left--) {
            do {
                day = day.minusDays(1);
            } while (!Holidays.isWorkingDay(day));
        }
        return day;
    }
}
