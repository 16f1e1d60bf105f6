package no.algoritmetilsyn.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who was let in and who was not, as the operator sees it. */
@ExtendWith(Installation.class)
class RefusalsIT {

    private static final String LOGINS = Audit.LOGINS.toString();

    private final List<String> made = new ArrayList<>();

    private Installation installation;
    private Database database;
    private String since;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(installation);
        since = database.value(
                "SELECT to_char((clock_timestamp() + make_interval(secs => millis / 1000.0)) AT TIME ZONE 'UTC',"
                        + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') FROM clock_offset");
    }

    @Test
    void who_is_refused_an_act_is_told_of_at_once_by_ids() {
        // Nobody was refused anything in the last minute: the same once more is counted, and told when the minute is
        // over.
        String inspector = alike("inspektor");
        String body = alike("virksomhet");
        new Client(installation.url(), inspector, "inspektor").post("/api/v1/operations/check", "");
        new Client(installation.url(), body, "virksomhet").get("/api/v1/tasks");
        assertThat(refusals().getValuesAs(JsonObject.class))
                .anySatisfy(row -> {
                    assertThat(row.getString("actor")).isEqualTo(account(inspector));
                    assertThat(row.getString("act")).isEqualTo("OPERATIONS_CHECK");
                    assertThat(row.getString("rule")).isEqualTo("ROLE");
                    assertThat(Instant.parse(row.getString("at"))).isAfterOrEqualTo(Instant.parse(since));
                })
                .anySatisfy(row -> {
                    assertThat(row.getString("actor")).isEqualTo(account(body));
                    assertThat(row.getString("act")).isEqualTo("TASK_LIST");
                });
    }

    @Test
    void a_wrong_login_is_told_of_without_what_was_typed() {
        String typed = "Hemmelig" + System.nanoTime();
        new Client(installation.url(), "leder", typed).from("10.22.0.1").get("/api/v1/tasks");
        new Client(installation.url(), typed, typed).from("10.22.0.1").get("/api/v1/tasks");
        JsonArray told = refusals();
        assertThat(told.getValuesAs(JsonObject.class)).anySatisfy(row -> {
            assertThat(row.getString("act")).isEqualTo("LOGIN");
            assertThat(row.getString("rule")).isEqualTo("FAILED");
            assertThat(row.getString("account")).isEqualTo(account("leder"));
        });
        assertThat(told.toString())
                .doesNotContain(typed)
                .doesNotContain("10.22.0.1")
                .doesNotContain("leder");
        assertThat(database.column("SELECT detail FROM audit_events WHERE chain = ?::uuid", LOGINS))
                .noneMatch(detail -> detail.contains(typed) || detail.contains("10.22"));
        // An operator who has just been told is not the first to learn it from the answer.
        assertThat(new Client(installation.url(), "inspektor")
                        .get("/api/v1/operations/refusals")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_flood_of_refusals_becomes_few_rows_that_count_all_of_it() {
        var client = new Client(installation.url(), "arkivar");
        for (int i = 0; i < 60; i++) {
            client.post("/api/v1/operations/check", "");
        }
        refusals();
        long rows = database.number(
                "SELECT count(*) FROM audit_events WHERE chain = ?::uuid AND actor_id = ?::uuid AND at >= ?::timestamptz",
                LOGINS,
                account("arkivar"),
                since);
        assertThat(rows).isBetween(1L, 4L);
    }

    @Test
    void a_step_that_law_or_state_forbids_is_told_of_through_page_and_api() {
        var inspector = new Client(installation.url(), "inspektor");
        JsonObject receipt = new Client(installation.url())
                .complain(Client.anonymous("Avvist steg " + UUID.randomUUID()))
                .json();
        String proceeding = new Client(installation.url())
                .follow(receipt.getString("reference"), receipt.getString("followUpCode"))
                .json()
                .getString("proceedingId");
        String steps = "/api/v1/proceedings/" + proceeding + "/steps/";
        inspector.post(steps + "declareImpartiality", "{\"ground\": \"NONE\"}");
        assertThat(inspector
                        .post(steps + "answerComplaint", "{\"how\": \"ANSWERED\"}")
                        .status())
                .isEqualTo(409);
        var form = Desk.of(installation, "inspektor").open("/tilsyn/delsak/" + proceeding + "/sorter");
        String typed = "Skrevet " + UUID.randomUUID();
        String sorted = "{\"kind\": \"COMPLAINT\", \"reason\": \"" + typed + "\", \"answer\": true}";
        assertThat(inspector.post(steps + "sortComplaint", sorted).status()).isEqualTo(200);
        form.send("step", "take", "kind", "COMPLAINT", "reason", typed, "answer", "true");
        // Another test may have been refused the same less than a minute ago, with which it is counted then.
        Patience.until(Duration.ofSeconds(75), () -> refusals().getValuesAs(JsonObject.class).stream()
                .map(row -> row.getString("step", ""))
                .toList()
                .containsAll(List.of("answerComplaint", "sortComplaint")));
        JsonArray told = refusals();
        assertThat(told.getValuesAs(JsonObject.class))
                .anySatisfy(row -> isStep(row, "COMPLAINT_ANSWER", "answerComplaint", "noTask"))
                .anySatisfy(row -> {
                    assertThat(row.getString("act")).isEqualTo("COMPLAINT_SORT");
                    assertThat(row.getString("step")).isEqualTo("sortComplaint");
                    assertThat(row.getString("rule")).isIn("taskTaken", "noTask");
                });
        assertThat(told.toString()).doesNotContain(typed);
    }

    private void isStep(JsonObject row, String act, String step, String rule) {
        assertThat(row.getString("actor")).isEqualTo(account("inspektor"));
        assertThat(row.getString("act")).isEqualTo(act);
        assertThat(row.getString("step")).isEqualTo(step);
        assertThat(row.getString("rule")).isEqualTo(rule);
    }

    @Test
    void logging_in_is_written_down_within_seconds() {
        String name = alike("arkivar");
        String id = account(name);
        new Client(installation.url(), name, "arkivar").from("10.22.0.3").get("/api/v1/algorithms");
        Patience.until(
                Duration.ofSeconds(20),
                () -> database.number(
                                "SELECT count(*) FROM audit_events WHERE chain = ?::uuid AND action = 'LOGIN' AND actor_id = ?::uuid",
                                LOGINS,
                                id)
                        == 1);
    }

    /** Name of a new account with the password and the roles of another. */
    private String alike(String other) {
        String name = "ny-" + UUID.randomUUID();
        database.run(
                """
                INSERT INTO accounts (id, user_name, display_name, password_hash, organ, created_at)
                SELECT gen_random_uuid(), ?, display_name, password_hash, organ, created_at
                FROM accounts WHERE user_name = ?
                """,
                name,
                other);
        database.run(
                "INSERT INTO account_roles SELECT ?::uuid, r.role FROM account_roles r WHERE r.account_id = ?::uuid",
                account(name),
                account(other));
        made.add(name);
        return name;
    }

    @AfterEach
    void remove() {
        made.forEach(name -> {
            database.run("DELETE FROM account_roles WHERE account_id = ?::uuid", account(name));
            database.run("DELETE FROM accounts WHERE user_name = ?", name);
        });
    }

    @Test
    void what_is_no_moment_is_refused() {
        for (String nonsense : List.of("yesterday", "2026-13-01T00:00:00Z", "%00", "2026-11-28")) {
            assertThat(new Client(installation.url(), "admin")
                            .get("/api/v1/operations/refusals?since=" + nonsense)
                            .status())
                    .as(nonsense)
                    .isEqualTo(400);
        }
    }

    private String account(String name) {
        return database.value("SELECT id FROM accounts WHERE user_name = ?", name);
    }

    private JsonArray refusals() {
        var answer = new Client(installation.url(), "admin").get("/api/v1/operations/refusals?since=" + since);
        assertThat(answer.status()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readArray();
    }
}
