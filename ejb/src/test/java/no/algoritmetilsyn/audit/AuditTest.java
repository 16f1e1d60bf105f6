package no.algoritmetilsyn.audit;

import static no.algoritmetilsyn.audit.AuditFixture.ACTOR;
import static no.algoritmetilsyn.audit.AuditFixture.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {

    @TempDir
    Path folder;

    private AuditFixture fixture;

    @BeforeEach
    void start() {
        fixture = new AuditFixture(folder);
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void an_event_is_read_back_as_it_was_written() {
        UUID subject = UUID.randomUUID();
        var detail = Map.of("status", "ISSUED \"æøå\"\n\u0001\\", "points", "3");
        fixture.database.run(entities -> AuditFixture.audit(entities)
                .append(CASE, ACTOR, "order.issue", new AuditSubject("order", subject), detail));
        List<AuditEvent> events = fixture.database.inTransaction(
                entities -> AuditFixture.audit(entities).of(CASE));
        assertThat(events).hasSize(1);
        AuditEvent event = events.get(0);
        assertThat(event.seq()).isEqualTo(1);
        assertThat(event.actorId()).isEqualTo(ACTOR.id());
        assertThat(event.action()).isEqualTo("order.issue");
        assertThat(event.subjectId()).isEqualTo(subject);
        assertThat(event.detail()).isEqualTo(detail);
    }

    @Test
    void actor_and_subject_may_be_unknown() throws Exception {
        fixture.database.run(entities -> AuditFixture.audit(entities)
                .append(
                        Audit.OFFICE,
                        Instant.EPOCH,
                        new AuditActor(null, "ANONYMOUS"),
                        "login.refuse",
                        new AuditSubject("account", null),
                        Map.of()));
        fixture.anchorWhole();
        assertThat(fixture.defects()).isEmpty();
    }

    @Test
    void the_hash_is_that_of_the_canonical_form_written_by_hand() throws Exception {
        UUID subject = UUID.fromString("33333333-3333-4333-8333-333333333333");
        fixture.database.run(entities -> AuditFixture.audit(entities)
                .append(
                        CASE,
                        ACTOR,
                        "order.issue",
                        new AuditSubject("order", subject),
                        Map.of("b", "2", "a", "æ\"\t")));
        try (Connection application = fixture.database.asApplication();
                Statement sql = application.createStatement();
                var row = sql.executeQuery("SELECT hash, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD'), "
                        + "to_char(at AT TIME ZONE 'UTC', 'HH24:MI:SS.US'), "
                        + "to_char(written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD'), "
                        + "to_char(written_at AT TIME ZONE 'UTC', 'HH24:MI:SS.US') FROM audit_events")) {
            row.next();
            String canonical = "{\"action\":\"order.issue\",\"actorId\":\"aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa\","
                    + "\"actorKind\":\"ACCOUNT\",\"at\":\"" + row.getString(2) + "T" + row.getString(3) + "Z\","
                    + "\"chain\":\"11111111-1111-4111-8111-111111111111\",\"detail\":{\"a\":\"æ\\\"\\t\",\"b\":\"2\"},"
                    + "\"seq\":1,\"subjectId\":\"33333333-3333-4333-8333-333333333333\",\"subjectKind\":\"order\","
                    + "\"writtenAt\":\"" + row.getString(4) + "T" + row.getString(5) + "Z\"}";
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(new byte[32]);
            assertThat(row.getBytes(1)).isEqualTo(sha256.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void the_database_writes_its_own_time_beside_the_one_it_is_told() throws Exception {
        try (Connection application = fixture.database.asApplication();
                Statement sql = application.createStatement()) {
            sql.execute("SELECT audit_append('" + CASE + "', '1999-01-01', '" + ACTOR.id()
                    + "', 'ACCOUNT', 'order.issue', 'order', NULL, '{}')");
            try (var row =
                    sql.executeQuery("SELECT at = '1999-01-01', abs(extract(epoch FROM clock_timestamp() - written_at))"
                            + " < 60 FROM audit_events")) {
                row.next();
                assertThat(row.getBoolean(1)).isTrue();
                assertThat(row.getBoolean(2)).isTrue();
            }
        }
    }

    @Test
    void an_event_falls_with_the_transaction_it_tells_about() {
        assertThatThrownBy(() -> fixture.database.run(entities -> {
                    AuditFixture.audit(entities)
                            .append(CASE, ACTOR, "order.issue", new AuditSubject("order", null), Map.of());
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        List<AuditEvent> events = fixture.database.inTransaction(
                entities -> AuditFixture.audit(entities).of(CASE));
        assertThat(events).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kari@example.org", "15838520038", "born 158385 20038"})
    void personal_data_in_the_detail_is_refused(String value) {
        assertThatThrownBy(() -> fixture.append(CASE, "order.draft", Map.of("note", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0a1b2c3d-0000-4000-8000-123456789012", "2026/123", "310023450", "2026-11-22T10:00:00Z"})
    void ids_numbers_and_dates_are_no_personal_data(String value) {
        fixture.append(CASE, "order.draft", Map.of("value", value));
    }

    @Test
    void eight_threads_make_one_chain_without_gaps() throws Exception {
        int threads = 8;
        int each = 25;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                work.add(() -> {
                    for (int i = 0; i < each; i++) {
                        fixture.append(CASE, "order.draft", Map.of("step", Integer.toString(i)));
                    }
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        List<AuditEvent> events = fixture.database.inTransaction(
                entities -> AuditFixture.audit(entities).of(CASE));
        assertThat(events)
                .extracting(AuditEvent::seq)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, threads * each).boxed().toList());
        fixture.anchorWhole();
        assertThat(fixture.defects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_events SET action = 'x'",
                "DELETE FROM audit_events",
                "TRUNCATE audit_events",
                "ALTER TABLE audit_events DISABLE TRIGGER ALL",
                "DROP TABLE audit_events"
            })
    void the_application_may_not_change_what_was_written(String statement) throws Exception {
        fixture.withEvents();
        try (Connection application = fixture.database.asApplication();
                Statement sql = application.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }
}
