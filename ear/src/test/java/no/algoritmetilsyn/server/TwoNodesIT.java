package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two nodes that start at once on one new database, one of them killed half-way and started again; before them the command
 * that migrates, killed half-way and run again. Four servers on two cores take minutes, so it belongs to the long forms
 * ({@code mvn verify -Psoak}).
 */
@Tag("soak")
class TwoNodesIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path data;

    private PostgresServer postgres;
    private Database database;
    private final List<ApplicationServer> nodes = new ArrayList<>();
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void startDatabase() throws Exception {
        postgres = PostgresServer.start(data.resolve("postgres"), 0);
        database = new Database(postgres);
    }

    @AfterEach
    void stop() throws Exception {
        for (ApplicationServer node : nodes) {
            node.stop();
        }
        postgres.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The migrations have begun; half of the domain's tables; the engine's tables.
                "SELECT count(*) FROM pg_tables WHERE tablename = 'flyway_schema_history'",
                "SELECT count(*) FROM pg_tables WHERE tablename = 'deadlines'",
                "SELECT count(*) FROM pg_tables WHERE tablename = 'act_ru_task'"
            })
    void what_a_killed_migration_has_left_is_gone_on_with_by_two_at_once(String moment) throws Exception {
        Process killed = migrate();
        Patience.until(PATIENCE, () -> !killed.isAlive() || database.number(moment) > 0);
        killed.destroyForcibly().waitFor();
        Process first = migrate();
        Process second = migrate();
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(database.column("SELECT version FROM flyway_schema_history WHERE NOT success"))
                .isEmpty();
        assertThat(database.column("SELECT version FROM flyway_schema_history WHERE version IS NOT NULL"))
                .doesNotHaveDuplicates()
                .contains("0001", "0005", "0130");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Before the engine's models; after them, while demo data is made.
                "SELECT 1",
                "SELECT count(*) FROM act_re_deployment"
            })
    void both_come_up_whenever_one_is_killed(String moment) throws Exception {
        assertThat(migrate().waitFor()).isZero();
        comeUp(moment);
    }

    /** The command as an operator runs it. */
    private Process migrate() throws IOException {
        var builder = new ProcessBuilder(Path.of(System.getProperty("server.home"), "bin/tilsyn-migrate")
                        .toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("migrate.log").toFile()));
        builder.environment().putAll(Run.owner(postgres, true));
        return builder.start();
    }

    private void comeUp(String moment) throws Exception {
        ApplicationServer killed = start("one");
        ApplicationServer second = start("two");
        Patience.until(PATIENCE, () -> database.number(moment) > 0);
        killed.kill();
        nodes.remove(killed);
        ApplicationServer first = start("one");
        awaitReady(second);
        awaitReady(first);
        assertMadeOnce();
        for (ApplicationServer node : nodes) {
            assertHealthy(node);
        }
        assertOneSystem(first, second);
    }

    private void assertMadeOnce() throws IOException {
        assertThat(database.column("SELECT version FROM flyway_schema_history WHERE NOT success"))
                .isEmpty();
        assertThat(database.column("SELECT version FROM flyway_schema_history WHERE version IS NOT NULL"))
                .doesNotHaveDuplicates()
                .contains("0001", "0005", "0130");
        assertThat(database.column("SELECT value_ FROM act_ge_property WHERE name_ = 'schema.version'"))
                .hasSize(1);
        assertThat(database.column("SELECT key_ || ' ' || version_ FROM act_re_procdef"))
                .containsExactly("complaint 1");
        assertThat(database.column("SELECT key_ || ' ' || version_ FROM act_re_decision_def"))
                .containsExactly("complaintSorting 1");
        assertThat(database.column("SELECT user_name FROM accounts"))
                .containsExactlyInAnyOrder(
                        "borger",
                        "virksomhet",
                        "virksomhet2",
                        "tillitsvalgt",
                        "tillitsvalgt2",
                        "verneombud",
                        "inspektor",
                        "inspektor2",
                        "jurist",
                        "jurist2",
                        "leder",
                        "leder2",
                        "registrar",
                        "arkivar",
                        "klageorgan",
                        "klageorgan2",
                        "admin");
        Path told = Path.of(System.getProperty("root.dir"), "web/src/main/resources/demo/complaints.tsv");
        assertThat(database.number("SELECT count(*) FROM complaints"))
                .isEqualTo(Files.readAllLines(told).size());
    }

    private static void assertHealthy(ApplicationServer node) {
        JsonObject report = new Client(node.url(), "admin")
                .post("/api/v1/operations/check", "")
                .json();
        assertThat(report.getBoolean("ok")).as(report.toString()).isTrue();
    }

    /** What one takes in, the other knows. */
    private static void assertOneSystem(ApplicationServer one, ApplicationServer other) {
        JsonObject receipt =
                new Client(one.url()).complain(Client.anonymous("To noder")).json();
        assertThat(new Client(other.url())
                        .follow(receipt.getString("reference"), receipt.getString("followUpCode"))
                        .status())
                .isEqualTo(200);
        assertSameAnswers(one, other);
    }

    /** What is put into the register by one node is found by both within a second, in the same order. */
    private static void assertSameAnswers(ApplicationServer one, ApplicationServer other) {
        String word = "tonoder" + System.nanoTime();
        var registrar = new Client(one.url(), "registrar");
        String record = "{\"id\":\"%s\",\"kind\":\"USE\",\"content\":{\"name\":\"Prøve %s\",\"status\":\"PLANNED\","
                + "\"organisation\":{\"name\":\"Prøvebyen\"}}}";
        String lines = record.formatted(UUID.randomUUID(), word) + "\n" + record.formatted(UUID.randomUUID(), word);
        assertThat(registrar
                        .send(registrar
                                .request("/api/v1/imports?format=jsonl")
                                .POST(HttpRequest.BodyPublishers.ofString(lines))
                                .build())
                        .status())
                .isEqualTo(200);
        String asked = "/api/v1/algorithms?q=" + word;
        Patience.until(Duration.ofSeconds(1), () -> List.of(one, other).stream()
                .allMatch(node -> new Client(node.url()).get(asked).json().getInt("total") == 2));
        assertThat(new Client(one.url()).get(asked).body())
                .isEqualTo(new Client(other.url()).get(asked).body());
    }

    private void awaitReady(ApplicationServer node) throws InterruptedException {
        try {
            node.awaitReady(PATIENCE);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    String.join("\n", log.subList(Math.max(0, log.size() - 80), log.size())), e);
        }
    }

    private ApplicationServer start(String name) throws Exception {
        Map<String, String> environment = new HashMap<>(Run.environment(postgres, data));
        environment.put("TILSYN_DEMO", "true");
        environment.put("TILSYN_INTAKE_RATE", "0");
        environment.put("TILSYN_NODE", "node-" + name);
        environment.put("TILSYN_INDEX_DIR", data.resolve(name).resolve("index").toString());
        List<String> options = new ArrayList<>(List.of("-Xms128m", "-Xmx512m"));
        options.addAll(Installation.JVM);
        var node = ApplicationServer.start(
                new ApplicationServer.Settings(
                        Path.of(System.getProperty("server.home")),
                        data.resolve(name),
                        "127.0.0.1",
                        Ports.free(),
                        environment,
                        options),
                line -> log.add(name + " " + line));
        nodes.add(node);
        return node;
    }
}
