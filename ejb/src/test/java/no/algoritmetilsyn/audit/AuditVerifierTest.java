package no.algoritmetilsyn.audit;

import static no.algoritmetilsyn.audit.AuditFixture.CASE;
import static no.algoritmetilsyn.audit.AuditFixture.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditVerifierTest extends AuditVerifierTestBase {

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
}
