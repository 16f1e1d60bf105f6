package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.DecisionFixture.LIMIT;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.document.DocumentFiles;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.redaction.Exemption;
import no.algoritmetilsyn.letter.redaction.RedactLetter;
import no.algoritmetilsyn.letter.redaction.RedactLetter.Passage;
import no.algoritmetilsyn.letter.redaction.RedactionSteps;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter that was sent is gone through for others: another version of its document, and the letter as it was. */
class RedactionTest {

    static final Actor ARCHIVIST = new Actor(
            TestAccess.staff("arkivar").id(),
            "arkivar",
            Set.of(Role.ARCHIVIST),
            Set.of(StaffGroups.INTAKE),
            Organ.FIRST_INSTANCE);

    private static final String SECRET = "Sakshandsamaren heiter Solveig Uren.";

    @AutoClose
    private static DecisionFixture fixture;

    private UUID decision;
    private int number;

    @BeforeAll
    static void start() {
        fixture = new DecisionFixture(List.of(RedactionSteps.class), List.of());
    }

    @BeforeEach
    void made() {
        fixture.on(MONDAY);
        fixture.as(INSPECTOR);
        decision = fixture.assessed(20_000);
        fixture.take(
                decision,
                new DraftDecision(
                        SECRET,
                        "Artikkel 22. Er det nokon som ser over?",
                        "Ingen ser over. " + SECRET,
                        List.of(DecisionFixture.point(LIMIT, null)),
                        null,
                        null));
        fixture.send(decision, LEADER);
        number = fixture.number(decision, LetterKind.DECISION);
    }

    private static Passage passage(String block, String words) {
        return new Passage(block, words, Exemption.OFFL_13);
    }

    private List<String> files(String format) {
        return fixture.texts(
                "SELECT v.id FROM document_variants v JOIN letters l ON l.document_id = v.document_id"
                        + " WHERE l.proceeding_id = :id AND l.kind = 'DECISION' AND v.format = '" + format + "'",
                decision);
    }

    private static byte[] bytes(String variant) {
        return fixture.fixture.inTransaction(() -> {
            var out = new ByteArrayOutputStream();
            try {
                fixture.fixture.get(DocumentFiles.class).write(UUID.fromString(variant), out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            return out.toByteArray();
        });
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void an_archivist_makes_another_version_and_the_letter_stays_as_it_was_sent() throws Exception {
        byte[] sent = bytes(files("ARCHIVE").get(0));
        byte[] source = bytes(files("ORIGINAL").get(0));
        fixture.as(ARCHIVIST).take(decision, new RedactLetter(number, List.of(passage(null, "Solveig Uren")), null));
        assertThat(files("REDACTED")).hasSize(1);
        String others = text(bytes(files("REDACTED").get(0)));
        assertThat(others)
                .doesNotContain("Solveig", "Uren")
                .contains("[utelate, offl. § 13]", "Sakshandsamaren heiter");
        assertThat(text(sent)).contains("Solveig Uren");
        assertThat(bytes(files("ARCHIVE").get(0))).isEqualTo(sent);
        assertThat(bytes(files("ORIGINAL").get(0))).isEqualTo(source);
        assertThat(fixture.texts(
                        "SELECT provision FROM redacted_passages p JOIN redactions r ON r.id = p.redaction_id"
                                + " WHERE r.proceeding_id = :id",
                        decision))
                .containsExactly("OFFL_13");
        assertThat(fixture.texts(
                                "SELECT CAST(detail AS text) FROM audit_events WHERE subject_id = :id"
                                        + " AND action = 'LETTER_REDACTED'",
                                decision)
                        .toString())
                .doesNotContain("Solveig");
    }

    @Test
    void what_was_gone_through_again_is_one_version_more() {
        fixture.as(LEADER).take(decision, new RedactLetter(number, List.of(passage(null, "Solveig Uren")), false));
        fixture.take(decision, new RedactLetter(number, List.of(passage(null, SECRET)), false));
        assertThat(files("REDACTED")).hasSize(2);
        fixture.take(decision, new RedactLetter(number, List.of(), true));
        assertThat(files("REDACTED")).as("nothing is left out: no version").hasSize(2);
        assertThat(fixture.texts("SELECT count(*) FROM redactions WHERE proceeding_id = :id", decision))
                .containsExactly("3");
    }

    @Test
    void only_what_stands_in_a_letter_that_was_sent_can_be_left_out() {
        fixture.as(LEADER);
        assertThat(fixture.wrong(decision, new RedactLetter(number, List.of(passage(null, "Solveig Moe")), null)))
                .containsExactly("/passages/0/words notFound");
        assertThat(fixture.wrong(decision, new RedactLetter(9_999, List.of(), true)))
                .containsExactly("/document unknown");
        assertThat(fixture.wrong(decision, new RedactLetter(number, List.of(), null)))
                .containsExactly("/nothing sayWhat");
        assertThat(fixture.wrong(decision, new RedactLetter(number, List.of(passage(null, SECRET)), true)))
                .containsExactly("/nothing contradicts");
        UUID unsent = fixture.open();
        assertThat(fixture.as(LEADER).refused(unsent, new RedactLetter(1, List.of(), true)))
                .isEqualTo("nothingSent");
    }

    @Test
    void an_inspector_goes_through_no_letter_for_others() {
        assertThat(fixture.forbidden(decision, new RedactLetter(number, List.of(), true)))
                .contains("ROLE");
        assertThat(files("REDACTED")).isEmpty();
    }

    @Test
    void it_can_be_done_when_the_proceeding_has_ended() {
        fixture.on(LIMIT);
        fixture.take(decision, new CloseDecision(null));
        fixture.as(LEADER).take(decision, new RedactLetter(number, List.of(), true));
        assertThat(fixture.texts("SELECT count(*) FROM redactions WHERE proceeding_id = :id", decision))
                .containsExactly("1");
    }
}
