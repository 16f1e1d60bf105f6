package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.ReleaseDocuments;
import no.algoritmetilsyn.letter.redaction.Exemption;
import no.algoritmetilsyn.letter.redaction.PdfWords;
import no.algoritmetilsyn.letter.redaction.file.RedactFile;
import no.algoritmetilsyn.letter.redaction.file.RedactFile.Passage;
import no.algoritmetilsyn.letter.redaction.raster.ForeignFiles;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Something is taken out of a file that came from outside: another version of its document, and the file as it came. */
class FileRedactionTest {

    private static final String NAME = "Solveig Uren";

    @AutoClose
    private static FileRedactionFixture fixture;

    private UUID decision;

    @BeforeAll
    static void start() {
        fixture = new FileRedactionFixture();
    }

    @BeforeEach
    void opened() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
        decision = fixture.assessed(20_000);
    }

    private UUID pdf(String... lines) throws IOException {
        return fixture.document(decision, "Brev fra " + NAME + ".pdf", "application/pdf", ForeignFiles.text(lines));
    }

    private static Passage words(String words) {
        return new Passage(null, words, null, null, null, null, Exemption.OFFL_13);
    }

    private static Passage area(int page) {
        return new Passage(page, null, 0, 0, 50, 50, Exemption.OFFL_24_2);
    }

    private static RedactFile out(UUID document, Passage... passages) {
        return new RedactFile(document, List.of(passages), null);
    }

    private List<String> files(UUID document, String format) {
        return fixture.files(document, format);
    }

    private static byte[] bytes(String variant) {
        return fixture.bytes(variant);
    }

    @Test
    void another_version_is_made_and_the_file_stays_as_it_came() throws Exception {
        UUID document = pdf("Eg heiter " + NAME + " og klagar.", "Modellen svarte feil.");
        byte[] came = bytes(files(document, "ORIGINAL").get(0));
        fixture.take(decision, out(document, words(NAME)));
        List<String> made = files(document, "REDACTED");
        assertThat(made).hasSize(1);
        assertThat(PdfWords.of(bytes(made.get(0))))
                .doesNotContain("solveig", "uren")
                .contains("[utelate, offl. § 13]", "modellen svarte feil");
        assertThat(bytes(files(document, "ORIGINAL").get(0))).isEqualTo(came);
        assertThat(fixture.texts(
                        "SELECT file_name FROM document_variants WHERE id = :id", UUID.fromString(made.get(0))))
                .as("nothing of the name that it came with")
                .allMatch(name -> name.matches("fil-\\d+-sladdet-1\\.pdf"));
        assertThat(fixture.texts(
                        "SELECT words || ' ' || provision FROM file_passages p JOIN file_redactions r ON r.id = p.redaction_id"
                                + " WHERE r.document_id = :id",
                        document))
                .containsExactly(NAME + " OFFL_13");
        assertThat(fixture.texts(
                                "SELECT CAST(detail AS text) FROM audit_events WHERE subject_id = :id"
                                        + " AND action = 'FILE_REDACTED'",
                                decision)
                        .toString())
                .doesNotContain("Solveig");
    }

    @Test
    void the_newest_version_is_shown_to_others() throws Exception {
        UUID document = pdf("Eg heiter " + NAME + " og klagar.");
        fixture.take(decision, out(document, words("heiter")));
        fixture.clock.advance(Duration.ofSeconds(1));
        fixture.take(decision, out(document, words(NAME)));
        assertThat(files(document, "REDACTED")).hasSize(2);
        fixture.take(
                decision,
                new ReleaseDocuments(
                        ReleaseDocuments.Recipient.ORGANISATION, "forvaltningsloven § 18", List.of(document)));
        assertThat(fixture.texts("SELECT variant_id FROM disclosures WHERE proceeding_id = :id", decision))
                .contains(files(document, "REDACTED").get(1))
                .doesNotContain(
                        files(document, "ORIGINAL").get(0),
                        files(document, "REDACTED").get(0));
    }

    @Test
    void a_picture_has_to_be_looked_at_first() throws Exception {
        UUID document = fixture.document(decision, "bilde.png", "image/png", ForeignFiles.picture("png", 300, 200));
        assertThat(fixture.wrong(decision, out(document, area(1)))).containsExactly("/looked lookFirst");
        fixture.take(decision, new RedactFile(document, List.of(area(1)), true));
        assertThat(files(document, "REDACTED")).hasSize(1);
    }

    @Test
    void what_cannot_be_done_is_told() throws Exception {
        UUID document = pdf("Eg heiter " + NAME + ".");
        assertThat(fixture.wrong(decision, out(document, words("Torbjørn"))))
                .containsExactly("/passages/0/words notFound");
        assertThat(fixture.wrong(decision, out(document, area(2)))).containsExactly("/passages/0/page noSuchPage");
        assertThat(fixture.wrong(decision, out(UUID.randomUUID(), words(NAME)))).containsExactly("/document unknown");
        UUID text = fixture.document(
                decision, "notat.txt", "text/plain", "Eg heiter".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(fixture.wrong(decision, out(text, words("Eg")))).containsExactly("/document otherFormat");
        UUID broken = fixture.document(
                decision, "brev.pdf", "application/pdf", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(fixture.wrong(decision, out(broken, words("Eg")))).containsExactly("/document broken");
        assertThat(files(document, "REDACTED")).isEmpty();
    }

    @Test
    void words_or_an_area_and_all_of_it() {
        var id = UUID.randomUUID();
        assertThat(codes(new Passage(1, "a", 1, 1, 1, 1, Exemption.OFFL_13)))
                .containsExactly("/passages/0/words oneOfBoth");
        assertThat(codes(new Passage(null, null, null, null, null, null, Exemption.OFFL_13)))
                .containsExactly("/passages/0/page sayWhich");
        assertThat(codes(new Passage(1, null, 5, null, null, null, Exemption.OFFL_13)))
                .containsExactly("/passages/0/left allFour");
        assertThat(codes(new Passage(1, null, 60, 0, 50, 10, Exemption.OFFL_13)))
                .containsExactly("/passages/0/width beyondThePage");
        assertThat(out(id, new Passage(1, null, null, null, null, null, Exemption.OFFL_13))
                        .crossCheck())
                .isEmpty();
    }

    private static List<String> codes(Passage passage) {
        return out(UUID.randomUUID(), passage).crossCheck().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }
}
