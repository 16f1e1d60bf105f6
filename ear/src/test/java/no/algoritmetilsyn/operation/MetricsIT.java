package no.algoritmetilsyn.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures move when what they count happens, every alert names one that exists, and none is about anybody. */
@ExtendWith(Installation.class)
class MetricsIT {

    private static final Path ALERTS = Path.of(System.getProperty("root.dir"), "docs/operation/alerts.yml");
    private static final Pattern NAME = Pattern.compile("\\b(?:tilsyn|process|jvm)_[a-z_]+\\b");
    private static final Pattern LINE = Pattern.compile("([a-z_]+)(?:\\{([^}]*)})? \\S+");

    /** Longer than the figures of the database are kept. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Client port;
    private Installation installation;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        port = new Client("http://127.0.0.1:" + shared.metricsPort());
    }

    private String text() {
        return port.get("/metrics").body();
    }

    private double value(String series) {
        return text().lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }

    private Set<String> names() {
        return text().lines()
                .filter(line -> line.startsWith("# TYPE "))
                .map(line -> line.split(" ")[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_receipt_and_a_refusal_are_counted() {
        double receipts = value("tilsyn_receipts_total");
        double refused = value("tilsyn_http_requests_total{status=\"401\"}");
        var citizen = new Client(installation.url()).from("10.92.0.1");
        assertThat(citizen.complain(Client.anonymous("Tallet på kvitteringer")).status())
                .isEqualTo(201);
        assertThat(citizen.get("/api/v1/tasks").status()).isEqualTo(401);
        double failed = value("tilsyn_access_total{event=\"login_failed\"}");
        assertThat(new Client(installation.url(), "inspektor", "feil passord")
                        .from("10.92.0.3")
                        .get("/api/v1/tasks")
                        .status())
                .isEqualTo(401);
        Patience.until(PATIENCE, () -> value("tilsyn_receipts_total") > receipts);
        Patience.until(PATIENCE, () -> value("tilsyn_access_total{event=\"login_failed\"}") > failed);
        assertThat(value("tilsyn_http_requests_total{status=\"401\"}")).isNotEqualTo(refused);
        assertThat(value("tilsyn_http_request_seconds_count")).isPositive();
    }

    @Test
    void what_was_given_up_and_what_is_broken_shows() {
        var database = new Database(installation);
        String notice = UUID.randomUUID().toString();
        double before = value("tilsyn_outbox_failed");
        database.run(
                """
                INSERT INTO outbox (id, channel, kind, recipient_identity_id, subject_kind, subject_id, language, dedup_key,
                  state, created_at, due_at, attempts, last_error)
                VALUES (CAST(? AS uuid), 'MAIL', 'complaint.letter', gen_random_uuid(), 'complaint', gen_random_uuid(), 'nb',
                  gen_random_uuid(), 'FAILED', now(), now(), 3, 'BAD_ADDRESS')
                """,
                notice);
        try {
            Patience.until(PATIENCE, () -> value("tilsyn_outbox_failed") > before);
        } finally {
            database.run("DELETE FROM outbox WHERE id = ?::uuid", notice);
        }
        new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        Patience.until(PATIENCE, () -> value("tilsyn_checks_age_seconds") >= 0);
        assertThat(value("tilsyn_checks_broken")).isNotNaN();
    }

    /** A thread that holds a connection, a worker, a change that is not read yet: the server's own numbers are numbers. */
    @Test
    void every_figure_has_a_number() {
        assertThat(text().lines().filter(line -> line.startsWith("tilsyn_")))
                .isNotEmpty()
                .noneMatch(line -> line.endsWith("NaN"));
        assertThat(value("tilsyn_database_up")).isEqualTo(1);
        assertThat(value("tilsyn_pool_open")).isPositive();
        assertThat(value("tilsyn_workers_most")).isPositive();
        assertThat(value("process_resident_memory_bytes")).isGreaterThan(1e8);
    }

    /** Labels come from lists of ours: a status, a step of a histogram, a part of the memory. */
    @Test
    void no_label_is_what_somebody_sent() {
        var stranger = new Client(installation.url()).from("10.92.0.2");
        stranger.get("/Petra-Provesen92?q=Petra");
        stranger.send(stranger.request("/")
                .method("PETRA", java.net.http.HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(text()).doesNotContainIgnoringCase("petra").doesNotContain("10.92.0");
        Set<String> labels = text().lines()
                .filter(line -> line.startsWith("tilsyn_"))
                .map(LINE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(2) == null ? "" : found.group(2).replaceAll("=.*", ""))
                .collect(Collectors.toSet());
        assertThat(labels).isSubsetOf("", "status", "le", "event");
    }

    @Test
    void every_figure_that_an_alert_names_exists() throws IOException {
        Set<String> named = NAME.matcher(Files.readString(ALERTS))
                .results()
                .map(found -> found.group().replaceAll("_(bucket|count|sum)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(10).isSubsetOf(withTotals(names()));
    }

    @Test
    void every_figure_of_ours_is_explained_in_the_manual() throws IOException {
        String manual = Files.readString(Path.of(System.getProperty("root.dir"), "docs/operations.md"));
        assertThat(names())
                .filteredOn(name -> name.startsWith("tilsyn_"))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(manual).contains("`" + name));
    }

    private static Set<String> withTotals(Set<String> names) {
        Set<String> all = new TreeSet<>(names);
        names.forEach(name -> all.add(name + "_total"));
        return all;
    }

    @Test
    void the_port_of_the_pages_tells_none_of_it() {
        assertThat(new Client(installation.url()).get("/metrics").status()).isEqualTo(404);
    }
}
