package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.letter.redaction.Exemption;
import no.algoritmetilsyn.letter.redaction.PdfWords;
import no.algoritmetilsyn.letter.redaction.file.RedactFile;
import no.algoritmetilsyn.letter.redaction.raster.ForeignFiles;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands where something was taken out of a file is written in the language of those whom the file comes from. */
class FileRedactionLanguageTest {

    @AutoClose
    private static FileRedactionFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new FileRedactionFixture();
    }

    @BeforeEach
    void begin() {
        fixture.on(MONDAY);
        fixture.as(WorkFixture.INSPECTOR);
    }

    /** A complaint in a language, in a case of its own. */
    private static UUID complaint(String language) {
        UUID id = fixture.fixture.proceeding();
        write(id, language);
        fixture.impartial(id);
        return id;
    }

    /** The same in the case of another proceeding, in which all are impartial. */
    private static UUID complaint(String language, UUID besides) {
        UUID id = fixture.fixture.proceeding();
        owner("UPDATE proceedings SET casefile_id = ? WHERE id = ?", fixture.casefile(besides), id);
        write(id, language);
        return id;
    }

    private static void write(UUID id, String language) {
        owner(
                """
                INSERT INTO complaints (id, reference, code_hash, casefile_id, channel, kind, status, text, language, received_at,
                  registered_at, registered_by, version, description)
                SELECT p.id, 'K-' || p.id, '', p.casefile_id, 'LETTER', 'COMPLAINT', 'IN_HAND', 'The model is wrong.', ?, now(), now(),
                  p.id, 0, 'A model' FROM proceedings p WHERE p.id = ?
                """,
                language,
                id);
    }

    private static void owner(String sql, Object... values) {
        try (var connection = fixture.fixture.database().asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String redacted(UUID proceeding, UUID document) throws IOException {
        var name = new RedactFile.Passage(null, "Solveig Uren", null, null, null, null, Exemption.OFFL_13);
        fixture.take(proceeding, new RedactFile(document, List.of(name), null));
        return PdfWords.of(fixture.bytes(fixture.files(document, "REDACTED").get(0)));
    }

    private static byte[] pdf() throws IOException {
        return ForeignFiles.text("Solveig Uren wrote this.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb | [utelatt, offl. § 13]",
                "nn | [utelate, offl. § 13]",
                "en | [left out, offl. section 13]",
                // There are no letters in North Sámi.
                "se | [utelatt, offl. § 13]"
            })
    void a_file_of_a_complaint_has_marks_in_the_language_of_the_complaint(String language, String mark)
            throws Exception {
        UUID complaint = complaint(language);
        UUID file = fixture.document(complaint, "letter.pdf", "application/pdf", pdf());
        assertThat(redacted(complaint, file)).contains(mark, "wrote this").doesNotContain("solveig", "uren");
    }

    @Test
    void a_file_of_the_case_alone_has_marks_in_the_language_of_the_proceeding_in_which_it_is_gone_through()
            throws Exception {
        UUID complaint = complaint("en");
        UUID file = fixture.ofCase(complaint, "letter.pdf", "application/pdf", pdf());
        assertThat(redacted(complaint, file)).contains("[left out, offl. section 13]");
    }

    /** The body of the decision is written to in nynorsk, but the file comes from somebody who writes English. */
    @Test
    void the_language_of_the_file_counts_before_that_of_the_proceeding_in_which_it_is_gone_through() throws Exception {
        UUID decision = fixture.open();
        UUID complaint = complaint("en", decision);
        UUID file = fixture.document(complaint, "letter.pdf", "application/pdf", pdf());
        assertThat(redacted(decision, file)).contains("[left out, offl. section 13]");
    }
}
