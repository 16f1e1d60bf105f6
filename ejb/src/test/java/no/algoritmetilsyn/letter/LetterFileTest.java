package no.algoritmetilsyn.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Reminder;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterFileTest {

    @Test
    void a_file_is_called_by_number_and_title() {
        assertThat(LetterFile.name(letter(LetterLanguage.NB, "Krav om redegjørelse"), "pdf")
                        .value())
                .isEqualTo("2026-14-3 Krav om redegjørelse.pdf");
    }

    @Test
    void what_a_path_is_made_of_does_not_cut_the_title() {
        assertThat(LetterFile.name(letter(LetterLanguage.NB, "Svar i 2026/14: \"ja\""), "pdf")
                        .value())
                .isEqualTo("2026-14-3 Svar i 2026-14_ _ja_.pdf");
    }

    @Test
    void a_long_title_keeps_the_ending() {
        assertThat(LetterFile.name(letter(LetterLanguage.NB, "Å".repeat(300)), "pdf")
                        .value())
                .startsWith("2026-14-3 ÅÅÅ")
                .endsWith("Å.pdf")
                .hasSize(120);
    }

    @ParameterizedTest
    @CsvSource({"NB, sladdet", "NN, sladda", "EN, redacted"})
    void one_in_which_something_is_left_out_says_so_in_its_language(LetterLanguage language, String word) {
        assertThat(LetterFile.redacted(letter(language, "Svar til [§ 13]")).value())
                .isEqualTo("2026-14-3 Svar til [§ 13] (" + word + ").pdf");
    }

    private static LetterSnapshot letter(LetterLanguage language, String title) {
        LetterFrame sample = SampleLetters.frame("Kari", List.of());
        var frame = new LetterFrame(
                sample.sender(), sample.recipient(), "2026/14", 3, sample.exemption(), sample.caseOfficer());
        var data = new Reminder(
                new LegalBasis("fvl67-14", "forvaltningsloven § 14"),
                "å svare",
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 12, 7));
        return LetterSnapshot.of(language, frame, data, new LetterText(1, title, List.of()));
    }
}
