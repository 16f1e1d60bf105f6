package no.algoritmetilsyn.audit;

import static no.algoritmetilsyn.audit.AuditFixture.CASE;
import static no.algoritmetilsyn.audit.AuditFixture.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditVerifierTest {

    /** Makes a chain of the owner's choice hold together again from an event on, with the database's own means. */
    private static final String REWRITE =
            """
            DO $$ DECLARE kept audit_events[]; e audit_events; BEGIN
              SELECT array_agg(a ORDER BY a.seq) INTO kept FROM audit_events a WHERE chain = '%1$s';
              DELETE FROM audit_events WHERE chain = '%1$s';
              FOREACH e IN ARRAY kept LOOP
                IF e.seq = 3 THEN e.action := 'order.waive'; END IF;
                PERFORM audit_append(e.chain, e.at, e.actor_id, e.actor_kind, e.action, e.subject_kind, e.subject_id, e.detail);
              END LOOP;
            END $$
            """
                    .formatted(CASE);

    @TempDir
    Path folder;

    private AuditFixture fixture;

    @BeforeEach
    void start() {
        fixture = new AuditFixture(folder).withEvents();
        fixture.anchorWhole();
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void chains_nobody_has_touched_have_no_defect() throws Exception {
        fixture.append(CASE, "order.issue", Map.of());
        assertThat(fixture.defects()).isEmpty();
        assertThat(fixture.anchorChanged()).isTrue();
        assertThat(fixture.defects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            at           | at + interval '1 microsecond'
            actor_id     | 'bbbbbbbb-aaaa-4aaa-8aaa-aaaaaaaaaaaa'
            actor_id     | NULL
            written_at   | written_at + interval '1 microsecond'
            written_at   | NULL
            actor_kind   | 'SYSTEM'
            action       | 'order.drafu'
            subject_kind | 'fine'
            subject_id   | NULL
            detail       | '{"step":"4"}'
            hash         | set_byte(hash, 31, get_byte(hash, 31) # 1)
            previous_hash| set_byte(previous_hash, 0, get_byte(previous_hash, 0) # 1)
            seq          | 33
            chain        | '44444444-4444-4444-8444-444444444444'
            """)
    void a_flipped_byte_in_any_column_is_found(String column, String value) throws Exception {
        fixture.tamper(
                "UPDATE audit_events SET " + column + " = " + value + " WHERE seq = 3 AND chain = '" + CASE + "'");
        assertThat(fixture.kinds()).contains(Defect.Kind.ALTERED);
        assertThat(fixture.defects()).noneMatch(defect -> OTHER.equals(defect.chain()));
    }

    @Test
    void every_column_but_the_transaction_is_evidence() throws Exception {
        try (var owner = fixture.database.asOwner();
                var columns = owner.getMetaData().getColumns(null, "public", "audit_events", null)) {
            var names = new ArrayList<String>();
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
            // The columns of the test above, and the one that anchors look for new events by.
            assertThat(names)
                    .containsExactlyInAnyOrder(
                            "chain",
                            "seq",
                            "at",
                            "actor_id",
                            "actor_kind",
                            "action",
                            "subject_kind",
                            "subject_id",
                            "detail",
                            "previous_hash",
                            "hash",
                            "written_at",
                            "txid");
        }
    }

    @Test
    void a_dropped_row_is_found() throws Exception {
        fixture.tamper("DELETE FROM audit_events WHERE seq = 3 AND chain = '" + CASE + "'");
        assertThat(fixture.defects()).contains(new Defect(Defect.Kind.GAP, CASE, 4, ""));
    }

    @Test
    void a_dropped_row_whose_gap_was_closed_is_found() throws Exception {
        fixture.tamper(
                "DELETE FROM audit_events WHERE seq = 2 AND chain = '" + CASE + "'",
                "UPDATE audit_events SET seq = 2 WHERE seq = 3 AND chain = '" + CASE + "'",
                "UPDATE audit_events SET seq = 3 WHERE seq = 4 AND chain = '" + CASE + "'",
                "UPDATE audit_events SET seq = 4 WHERE seq = 5 AND chain = '" + CASE + "'");
        assertThat(fixture.kinds()).contains(Defect.Kind.BROKEN_LINK, Defect.Kind.ALTERED, Defect.Kind.LOST);
    }

    @Test
    void two_rows_swapped_are_found() throws Exception {
        fixture.tamper(
                "UPDATE audit_events SET seq = 99 WHERE seq = 2 AND chain = '" + CASE + "'",
                "UPDATE audit_events SET seq = 2 WHERE seq = 3 AND chain = '" + CASE + "'",
                "UPDATE audit_events SET seq = 3 WHERE seq = 99 AND chain = '" + CASE + "'");
        assertThat(fixture.kinds()).contains(Defect.Kind.BROKEN_LINK, Defect.Kind.ALTERED);
    }

    @Test
    void a_cut_tail_is_found() throws Exception {
        fixture.tamper("DELETE FROM audit_events WHERE seq = 5 AND chain = '" + CASE + "'");
        assertThat(fixture.defects()).containsExactly(new Defect(Defect.Kind.LOST, CASE, 5, ""));
    }

    @Test
    void a_whole_chain_deleted_is_found() throws Exception {
        fixture.tamper("DELETE FROM audit_events WHERE chain = '" + CASE + "'");
        assertThat(fixture.defects()).containsExactly(new Defect(Defect.Kind.LOST, CASE, 5, ""));
    }

    @Test
    void all_events_deleted_are_found() throws Exception {
        fixture.tamper("TRUNCATE audit_events");
        assertThat(fixture.kinds()).containsExactly(Defect.Kind.LOST);
    }

    @Test
    void an_old_copy_that_was_restored_is_found() throws Exception {
        fixture.tamper("CREATE TABLE copy AS SELECT * FROM audit_events");
        fixture.append(CASE, "order.issue", Map.of());
        fixture.anchorChanged();
        fixture.tamper("TRUNCATE audit_events", "INSERT INTO audit_events SELECT * FROM copy");
        assertThat(fixture.defects()).containsExactly(new Defect(Defect.Kind.LOST, CASE, 6, ""));
        // Going on from the old copy does not cover it up.
        fixture.append(CASE, "order.waive", Map.of());
        fixture.anchorChanged();
        assertThat(fixture.defects()).containsExactly(new Defect(Defect.Kind.REWRITTEN, CASE, 6, ""));
    }

    @Test
    void a_chain_rewritten_so_that_it_holds_together_is_found() throws Exception {
        fixture.tamper(REWRITE);
        assertThat(fixture.defects()).containsExactly(new Defect(Defect.Kind.REWRITTEN, CASE, 5, ""));
    }

    @Test
    void anchoring_again_after_rewriting_does_not_cover_it_up() throws Exception {
        fixture.tamper(REWRITE);
        fixture.anchorWhole();
        assertThat(fixture.kinds()).contains(Defect.Kind.REWRITTEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"head ", "anchor ", "all ", "root "})
    void a_changed_line_of_the_anchor_file_is_found(String kind) throws Exception {
        fixture.append(CASE, "order.issue", Map.of());
        fixture.anchorWhole();
        Path file = folder.resolve("anchors-node-1.txt");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int index = indexOf(lines, kind);
        String line = lines.get(index);
        char last = line.charAt(line.length() - 1);
        lines.set(index, line.substring(0, line.length() - 1) + (last == '0' ? '1' : '0'));
        Files.write(file, lines);
        assertThat(fixture.kinds()).contains(Defect.Kind.ANCHOR_BROKEN);
    }

    @Test
    void an_anchor_taken_out_of_the_file_is_found() throws Exception {
        fixture.append(CASE, "order.issue", Map.of());
        fixture.anchorWhole();
        Path file = folder.resolve("anchors-node-1.txt");
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(indexOf(lines, "root ") + 1, lines.size()));
        assertThat(fixture.kinds()).contains(Defect.Kind.ANCHOR_BROKEN);
    }

    @Test
    void an_anchor_torn_off_by_a_crash_is_passed_over() throws Exception {
        Path file = folder.resolve("anchors-node-1.txt");
        Files.writeString(file, "anchor 2 2026-11-22T10:00:00.000000Z 9\nhead 1111", StandardOpenOption.APPEND);
        assertThat(fixture.defects()).isEmpty();
        fixture.append(CASE, "order.issue", Map.of());
        try (var again = new AuditFixture(folder)) {
            // Another process of the node, which has to read where to go on.
            assertThat(again.anchorWhole().number()).isEqualTo(2);
        }
    }

    @Test
    void a_root_can_be_computed_by_hand() throws Exception {
        List<String> lines = Files.readAllLines(folder.resolve("anchors-node-1.txt"));
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(("0".repeat(64) + "\n").getBytes());
        for (String line : lines.subList(0, lines.size() - 1)) {
            sha256.update((line + "\n").getBytes());
        }
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("root " + HexFormat.of().formatHex(sha256.digest()));
    }

    @Test
    void events_without_any_anchor_are_told_of() throws Exception {
        Files.delete(folder.resolve("anchors-node-1.txt"));
        assertThat(fixture.kinds()).containsExactly(Defect.Kind.NO_ANCHORS);
    }

    @Test
    void nothing_new_writes_nothing() throws Exception {
        fixture.anchorChanged();
        long size = Files.size(folder.resolve("anchors-node-1.txt"));
        assertThat(fixture.anchorChanged()).isFalse();
        assertThat(Files.size(folder.resolve("anchors-node-1.txt"))).isEqualTo(size);
    }

    @Test
    void an_event_of_a_transaction_that_was_open_while_anchoring_is_anchored_later() throws Exception {
        try (var slow = fixture.database.asApplication()) {
            slow.setAutoCommit(false);
            try (var sql = slow.createStatement()) {
                sql.execute("SELECT pg_current_xact_id()");
                fixture.append(OTHER, "order.issue", Map.of());
                fixture.anchorChanged();
                sql.execute("SELECT audit_append('" + CASE
                        + "', '2026-11-22T10:00:00Z', NULL, 'SYSTEM', 'order.remind', 'order', NULL, '{}')");
            }
            slow.commit();
        }
        assertThat(fixture.anchorChanged()).isTrue();
        fixture.tamper("DELETE FROM audit_events WHERE action = 'order.remind'");
        assertThat(fixture.defects()).containsExactly(new Defect(Defect.Kind.LOST, CASE, 6, ""));
    }

    @Test
    void the_application_verifies_itself() throws Exception {
        assertThat(fixture.verifyInside()).isEmpty();
        fixture.tamper("UPDATE audit_events SET action = 'order.waive' WHERE seq = 2 AND chain = '" + CASE + "'");
        assertThat(fixture.verifyInside()).containsExactly(new Defect(Defect.Kind.ALTERED, CASE, 2, ""));
    }

    @Test
    void the_command_tells_by_its_exit_code() throws Exception {
        assertThat(command()).isZero();
        fixture.tamper("UPDATE audit_events SET action = 'order.waive' WHERE seq = 2");
        assertThat(command()).isEqualTo(1);
    }

    private int command() throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-cp",
                classPath,
                AuditVerifier.class.getName(),
                fixture.database.url(),
                "tilsyn_app",
                folder.toString());
        builder.environment().put("TILSYN_DB_PASSWORD", "tilsyn_app");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private static int indexOf(List<String> lines, String kind) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(kind)) {
                return i;
            }
        }
        throw new AssertionError("no line " + kind);
    }
}
