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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anchors outside the database: what is found when they or the chains beneath them are changed. */
class AnchorVerifierTest extends AuditVerifierTestBase {

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

    private static int indexOf(List<String> lines, String kind) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(kind)) {
                return i;
            }
        }
        throw new AssertionError("no line " + kind);
    }
}
