package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;

/** Nothing acknowledged is lost, whatever is killed while complaints come in. */
final class DurabilityTrial {

    private static final int WRITERS = 10;

    /** Lines that a time without a database may cost: some of ours, and a stack trace when the engine looks for jobs. */
    private static final int LOGGED = 1_000;

    private final Installation installation;
    private final Database database;
    private final Random random = new Random(20261122);

    DurabilityTrial(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
    }

    void assertDurableSettings() {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(database.value("SHOW " + setting)).as(setting).isEqualTo("on");
        }
    }

    /** Kills the server so many times while writers are at work. */
    void killServer(int rounds) throws Exception {
        try (var ledger = new Ledger(installation.url(), WRITERS)) {
            for (int round = 0; round < rounds; round++) {
                int before = ledger.receipts().size();
                Patience.until(Duration.ofSeconds(60), () -> ledger.receipts().size() > before);
                TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(1500));
                installation.server().kill();
                installation.startServer(Installation.JVM);
            }
            int before = ledger.receipts().size();
            Patience.until(Duration.ofSeconds(60), () -> ledger.receipts().size() > before);
            ledger.finish();
            assertNothingLost(ledger);
        }
    }

    /** Kills PostgreSQL so many times while writers are at work; the server is left alone. */
    void killPostgres(int rounds) throws Exception {
        long pid = installation.server().pid();
        try (var ledger = new Ledger(installation.url(), WRITERS)) {
            for (int round = 0; round < rounds; round++) {
                int before = ledger.receipts().size();
                Patience.until(Duration.ofSeconds(60), () -> ledger.receipts().size() > before);
                TimeUnit.MILLISECONDS.sleep(200 + random.nextInt(1500));
                installation.postgres().kill();
                installation.postgres().startPostmaster();
            }
            int before = ledger.receipts().size();
            Patience.until(Duration.ofSeconds(60), () -> ledger.receipts().size() > before);
            ledger.finish();
            assertNothingLost(ledger);
        }
        assertThat(installation.server().pid()).isEqualTo(pid);
    }

    /** Stops the database for a while: 503 with Retry-After, no receipt, and recovery without a restart. */
    void stopDatabase(Duration pause) throws Exception {
        var client = new Client(installation.url());
        int logged = installation.serverLog().size();
        installation.postgres().stop();
        Instant end = Instant.now().plus(pause);
        int asked = 0;
        while (Instant.now().isBefore(end) || asked < 3) {
            var refused = client.complain(Client.anonymous("Mens databasen er borte"));
            assertThat(refused.status()).as(refused.body()).isEqualTo(503);
            assertThat(refused.response().headers().firstValue("Retry-After")).isPresent();
            assertThat(client.get("/algoritmer/statistikk").status()).isEqualTo(503);
            assertThat(client.get("/health/ready").status()).isEqualTo(503);
            assertThat(client.get("/health/live").status()).isEqualTo(200);
            asked++;
            TimeUnit.MILLISECONDS.sleep(300);
        }
        List<String> log = installation.serverLog();
        assertThat(log.subList(logged, log.size()))
                .as("what the log says of it")
                .hasSizeLessThan(LOGGED);
        installation.postgres().startPostmaster();
        Patience.until(Duration.ofSeconds(60), () -> client.get("/health/ready").status() == 200);
        assertThat(client.complain(Client.anonymous("Databasen er tilbake")).status())
                .isEqualTo(201);
        assertThat(database.number("SELECT count(*) FROM complaints WHERE text = 'Mens databasen er borte'"))
                .isZero();
        assertHealthy();
    }

    /** A timer that fell due while everything was down is run by itself. */
    void assertEngineGoesOn() {
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Motoren går videre"))
                .json()
                .getString("reference");
        String id = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        database.run(
                """
                UPDATE act_ru_job SET duedate_ = now() - interval '1 minute' WHERE process_instance_id_ =
                  (SELECT proc_inst_id_ FROM act_ru_execution WHERE business_key_ = ?)
                """,
                id);
        Patience.until(
                Duration.ofSeconds(40),
                () -> database.number("SELECT count(*) FROM tasks WHERE kind = 'replyInterim' AND subject_id = '%s'"
                                .formatted(id))
                        == 1);
    }

    private void assertNothingLost(Ledger ledger) {
        Map<String, String> receipts = ledger.receipts();
        assertThat(receipts).isNotEmpty();
        Map<String, String> stored = stored(ledger.mark());
        assertThat(stored).containsAllEntriesOf(receipts);
        assertThat(database.number(
                        "SELECT count(*) - count(DISTINCT text) FROM complaints WHERE text LIKE ?",
                        ledger.mark() + "%"))
                .as("filed twice")
                .isZero();
        assertThat(database.column(
                        """
                        SELECT c.reference FROM complaints c WHERE c.text LIKE ? AND NOT (
                          EXISTS (SELECT 1 FROM casefiles f WHERE f.id = c.casefile_id AND f.case_seq IS NOT NULL)
                          AND (SELECT count(*) FROM act_ru_execution e WHERE e.business_key_ = c.id::text AND e.parent_id_ IS NULL) = 1
                          AND (SELECT count(*) FROM tasks t JOIN act_ru_task a ON a.id_ = t.engine_task_id
                               WHERE t.subject_id = c.id AND t.state = 'OPEN') = 1
                          AND (SELECT count(*) FROM journal_entries j WHERE j.subject_id = c.id AND j.journal_seq IS NOT NULL) = 1
                          AND (SELECT count(*) FROM audit_events a WHERE a.subject_id = c.id AND a.action = 'COMPLAINT_RECEIVED') = 1
                          AND (SELECT count(*) FROM deadlines d WHERE d.subject_id = c.id AND d.rule_code = 'interim-reply') = 1)
                        """,
                        ledger.mark() + "%"))
                .as("half stored")
                .isEmpty();
        System.out.println("Receipts in the ledger: " + receipts.size() + ", complaints stored: " + stored.size());
        assertHealthy();
    }

    private Map<String, String> stored(String mark) {
        return database.column("SELECT text || '=' || reference FROM complaints WHERE text LIKE ?", mark + "%").stream()
                .map(pair -> pair.split("="))
                .collect(java.util.stream.Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private void assertHealthy() {
        var report = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.json().getBoolean("ok")).as(report.body()).isTrue();
        assertThat(database.number("SELECT count(*) FROM act_ru_incident")).isZero();
    }
}
