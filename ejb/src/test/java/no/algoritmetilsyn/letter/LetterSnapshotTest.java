package no.algoritmetilsyn.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.letter.LetterFrame.Recipient;
import no.algoritmetilsyn.letter.LetterSnapshot.Attachment;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.kind.Reminder;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.BlockShape;
import no.algoritmetilsyn.letter.text.BlockUse;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterPart;
import no.algoritmetilsyn.letter.text.LetterText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterSnapshotTest {

    private static final Reminder DATA = new Reminder(
            new LegalBasis("fvl67-14", "forvaltningsloven § 14"),
            "å svare",
            LocalDate.of(2026, 11, 20),
            LocalDate.of(2026, 12, 7));

    private static final LetterText TEXT = new LetterText(
            1,
            "Fristen har gått ut",
            List.of(new Block(
                    "otherwise",
                    LetterPart.BODY,
                    BlockShape.PARAGRAPH,
                    BlockUse.REQUIRED,
                    "Ellers",
                    List.of("Vi \"avgjør\" saken\nuten deg."),
                    List.of("[Skriv]"))));

    private static final LetterSnapshot LETTER = new LetterSnapshot(
            LetterKind.REMINDER,
            LetterLanguage.NB,
            SampleLetters.frame("Kari", List.of()),
            DATA,
            TEXT,
            List.of(new Attachment("vedlegg.pdf", "a".repeat(64))));

    /** Written by hand: members by name, whatever order the records have them in. */
    private static final String CANONICAL = "{\"attachments\":[{\"name\":\"vedlegg.pdf\",\"sha256\":\""
            + "a".repeat(64)
            + "\"}],\"data\":{\"basis\":{\"citation\":\"forvaltningsloven § 14\",\"provision\":\"fvl67-14\"},"
            + "\"limit\":\"2026-12-07\",\"passed\":\"2026-11-20\",\"subject\":\"å svare\"},"
            + "\"frame\":{\"caseNumber\":\"2026/14\",\"caseOfficer\":{\"name\":\"Ola Hansen\",\"title\":\"seniorrådgiver\"},"
            + "\"documentNumber\":3,\"exemption\":\"offentleglova § 13\",\"recipient\":{\"address\":[],\"name\":\"Kari\"},"
            + "\"sender\":{\"email\":\"post@algoritmetilsyn.example\",\"name\":\"Algoritmetilsynet\","
            + "\"openingHours\":\"mandag til fredag kl. 9–15\",\"organisationNumber\":\"317042604\",\"phone\":\"20 00 00 00\","
            + "\"postalAddress\":[\"Postboks 100 Eksempel\",\"0101 Oslo\"],"
            + "\"visitingAddress\":[\"Eksempelgata 1\",\"0101 Oslo\"]}},"
            + "\"kind\":\"REMINDER\",\"language\":\"NB\",\"text\":{\"blocks\":[{\"id\":\"otherwise\",\"label\":\"Ellers\","
            + "\"lines\":[\"Vi \\\"avgjør\\\" saken\\nuten deg.\"],\"part\":\"BODY\",\"proposal\":[\"[Skriv]\"],"
            + "\"shape\":\"PARAGRAPH\",\"use\":\"REQUIRED\"}],\"title\":\"Fristen har gått ut\",\"version\":1}}";

    @Test
    void the_bytes_are_canonical_json() throws Exception {
        assertThat(new String(LETTER.canonicalBytes(), StandardCharsets.UTF_8)).isEqualTo(CANONICAL);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(CANONICAL.getBytes(StandardCharsets.UTF_8));
        assertThat(LETTER.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void any_change_of_text_data_or_attachments_is_another_letter() {
        LetterText other = TEXT.write("otherwise", BlockShape.PARAGRAPH, List.of("Vi \"avgjør\" saken\nuten deg"));
        var laterLimit = new Reminder(
                DATA.basis(), DATA.subject(), DATA.passed(), DATA.limit().plusDays(1));
        var otherLaw = new Reminder(
                new LegalBasis("fvl25-19", DATA.basis().citation()), DATA.subject(), DATA.passed(), DATA.limit());
        Recipient elsewhere = new Recipient("Kari", List.of("Storgata 1"));
        LetterFrame frame = LETTER.frame();
        Stream<LetterSnapshot> changed = Stream.of(
                with(LetterLanguage.NB, frame, DATA, other, LETTER.attachments()),
                with(
                        LetterLanguage.NB,
                        frame,
                        DATA,
                        new LetterText(2, TEXT.title(), TEXT.blocks()),
                        LETTER.attachments()),
                with(
                        LetterLanguage.NB,
                        frame,
                        DATA,
                        new LetterText(1, "Fristen gikk ut", TEXT.blocks()),
                        LETTER.attachments()),
                with(LetterLanguage.NN, frame, DATA, TEXT, LETTER.attachments()),
                with(LetterLanguage.NB, frame, laterLimit, TEXT, LETTER.attachments()),
                with(LetterLanguage.NB, frame, otherLaw, TEXT, LETTER.attachments()),
                with(
                        LetterLanguage.NB,
                        new LetterFrame(
                                frame.sender(),
                                elsewhere,
                                frame.caseNumber(),
                                3,
                                frame.exemption(),
                                frame.caseOfficer()),
                        DATA,
                        TEXT,
                        LETTER.attachments()),
                with(
                        LetterLanguage.NB,
                        new LetterFrame(frame.sender(), frame.recipient(), "2026/14", 3, null, frame.caseOfficer()),
                        DATA,
                        TEXT,
                        LETTER.attachments()),
                with(LetterLanguage.NB, frame, DATA, TEXT, List.of()),
                with(LetterLanguage.NB, frame, DATA, TEXT, List.of(new Attachment("vedlegg.pdf", "b".repeat(64)))),
                with(LetterLanguage.NB, frame, DATA, TEXT, List.of(new Attachment("vedlegg 2.pdf", "a".repeat(64)))));
        assertThat(changed.map(LetterSnapshot::sha256).toList())
                .doesNotContain(LETTER.sha256())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_letter_made_anew_is_the_same() {
        LetterSnapshot again =
                with(LetterLanguage.NB, SampleLetters.frame("Kari", List.of()), DATA, TEXT, LETTER.attachments());
        assertThat(again.sha256()).isEqualTo(LETTER.sha256());
    }

    @ParameterizedTest
    @EnumSource(LetterLanguage.class)
    void it_is_read_back_as_it_was(LetterLanguage language) {
        assertThat(LetterSnapshot.read(LETTER.canonicalBytes())).isEqualTo(LETTER);
        for (Letter letter : SampleLetters.in(language)) {
            LetterSnapshot snapshot = SampleLetters.ready(letter, language);
            LetterSnapshot read = LetterSnapshot.read(snapshot.canonicalBytes());
            assertThat(read).isEqualTo(snapshot);
            assertThat(read.sha256()).isEqualTo(snapshot.sha256());
            assertThat(letter.kind().type()).isEqualTo(letter.getClass());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"kind\":\"POEM\"}",
                "{\"kind\":\"REMINDER\",\"more\":1}",
                "{\"kind\":\"REMINDER\",\"language\":\"SE\"}",
                "{\"kind\":\"REMINDER\",\"data\":{\"limit\":\"2026-02-30\"}}",
                "{\"kind\":\"REMINDER\",\"text\":{\"version\":1,\"title\":\"x\",\"blocks\":[{\"id\":\"a\"}]}}"
            })
    void what_is_no_snapshot_is_not_read(String json) {
        assertThatThrownBy(() -> LetterSnapshot.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LetterSnapshot with(
            LetterLanguage language, LetterFrame frame, Reminder data, LetterText text, List<Attachment> attachments) {
        return new LetterSnapshot(LetterKind.REMINDER, language, frame, data, text, attachments);
    }
}
