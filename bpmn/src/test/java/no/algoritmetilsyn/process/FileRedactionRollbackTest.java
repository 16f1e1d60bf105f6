package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepPreparation;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.letter.redaction.Exemption;
import no.algoritmetilsyn.letter.redaction.file.RedactFile;
import no.algoritmetilsyn.letter.redaction.raster.ForeignFiles;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A file without something is made before the transaction that keeps it. Where that transaction fails, at whichever of its writes or at
 * its commit, nothing of it stays in any table: no version, no bytes, no line of custody, audit or journal. It can be taken again.
 */
class FileRedactionRollbackTest {

    private static final List<String> WRITTEN = List.of(
            "blob_chunks", "blobs", "document_variants", "custody", "file_redactions", "file_passages", "audit_events");

    @AutoClose
    private static FileRedactionFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new FileRedactionFixture();
    }

    @Test
    void what_fails_after_the_file_was_made_leaves_nothing() throws Exception {
        fixture.on(MONDAY);
        UUID decision = fixture.open();
        UUID document = fixture.document(
                decision, "brev.pdf", "application/pdf", ForeignFiles.text("Solveig Uren skreiv dette."));
        var name = new RedactFile.Passage(null, "Solveig Uren", null, null, null, null, Exemption.OFFL_13);
        var step = new RedactFile(document, List.of(name), null);
        StepRequest made = fixture.fixture.inTransaction(
                () -> fixture.fixture.get(StepPreparation.class).of(decision, step, StepRequest.PLAIN));
        Map<String, String> before = contents();

        for (String table : WRITTEN) {
            fails(decision, step, made, table, "IMMEDIATE", before);
        }
        fails(decision, step, made, "file_redactions", "DEFERRED", before);

        take(decision, step, made);
        assertThat(fixture.files(document, "REDACTED")).hasSize(1);
        Map<String, String> after = contents();
        assertThat(WRITTEN)
                .allSatisfy(table -> assertThat(after.get(table)).as(table).isNotEqualTo(before.get(table)));
    }

    private static void take(UUID decision, RedactFile step, StepRequest made) {
        fixture.fixture.run(() -> fixture.fixture.get(Steps.class).take(decision, step, made));
    }

    private static void fails(
            UUID decision, RedactFile step, StepRequest made, String table, String when, Map<String, String> before)
            throws SQLException {
        owner("CREATE OR REPLACE FUNCTION sabotage() RETURNS trigger LANGUAGE plpgsql AS"
                + " $$ BEGIN RAISE EXCEPTION 'sabotage'; END $$");
        owner("CREATE CONSTRAINT TRIGGER sabotage AFTER INSERT ON " + table + " DEFERRABLE INITIALLY " + when
                + " FOR EACH ROW EXECUTE FUNCTION sabotage()");
        try {
            assertThatThrownBy(() -> take(decision, step, made))
                    .as(table + " " + when)
                    .hasStackTraceContaining("sabotage");
        } finally {
            owner("DROP TRIGGER sabotage ON " + table);
        }
        assertThat(contents()).as(table + " " + when).isEqualTo(before);
    }

    private static void owner(String sql) throws SQLException {
        try (Connection connection = fixture.fixture.database().asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A digest of which rows stand in each table, and who has written them last. */
    private static Map<String, String> contents() throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        try (Connection connection = fixture.fixture.database().asSuperuser();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "SELECT CASE WHEN schemaname = 'public' THEN tablename ELSE schemaname || '.' || tablename END"
                            + " FROM pg_tables WHERE schemaname IN ('public', 'vault')")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet digest = statement.executeQuery(
                        "SELECT coalesce(sum(hashtextextended(t.ctid::text || t.xmin::text, 0)), 0) FROM " + table
                                + " t")) {
                    digest.next();
                    contents.put(table, digest.getString(1));
                }
            }
        }
        assertThat(contents).hasSizeGreaterThan(100).containsKeys("journal_entries", "vault.persons", "blobs");
        return contents;
    }
}
