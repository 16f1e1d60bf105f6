package no.algoritmetilsyn.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import no.algoritmetilsyn.search.lexicon.Lexicon;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that mean the same give the same term. */
class TextAnalysisTest {

    private static TextAnalysis analysis;

    @BeforeAll
    static void read() throws IOException {
        analysis = new TextAnalysis(Lexicon.load(null));
    }

    @ParameterizedTest
    @CsvSource({
        "algoritmene, algoritme",
        "registre, register",
        "bøkene, bok",
        "tenester, tjeneste",
        "sjukehus, sykehuset",
        "sannsynlegheit, sannsynlighet",
        "overvåkning, overvaking",
        "vaerstasjon, værstasjon",
        "språkmodellar, språkmodellene",
        "röntgen, røntgen",
        "røntgenbilete, røntgenbilder",
        "helseteneste, helsetjenester",
    })
    void two_forms_of_a_word_have_one_term(String one, String other) {
        assertThat(analysis.term(one)).isEqualTo(analysis.term(other));
    }

    @Test
    void different_words_keep_different_terms() {
        assertThat(analysis.term("på")).isNotEqualTo(analysis.term("pa"));
        assertThat(analysis.term("før")).isNotEqualTo(analysis.term("for"));
    }

    @Test
    void a_compound_holds_the_terms_of_its_parts() {
        assertThat(analysis.terms("ansiktsgjenkjenningssystemet"))
                .contains(analysis.term("gjenkjenning"), analysis.term("system"));
    }

    @Test
    void a_word_with_norwegian_or_sami_letters_has_a_plain_spelling() {
        assertThat(analysis.terms("språk")).contains(analysis.plainTerm("sprak"));
        assertThat(analysis.terms("kárášjohka")).contains(analysis.plainTerm("karasjohka"));
    }

    @Test
    void words_that_mean_something_together_are_a_concept() {
        String concept = analysis.concepts(analysis.term("ki")).iterator().next();
        List<Token> tokens = analysis.tokens("om kunstig intelligens i staten");
        Token together = tokens.get(tokens.size() - 1);

        assertThat(together.terms()).containsExactly(concept);
        assertThat("om kunstig intelligens i staten".substring(together.start(), together.end()))
                .isEqualTo("kunstig intelligens");
        assertThat(analysis.concepts(analysis.term("ai"))).contains(concept);
    }

    @Test
    void places_of_words_are_those_in_the_text() {
        String text = "Ærlig, «talt»: 😀 KI-system!";
        assertThat(analysis.tokens(text).stream()
                        .filter(token -> token.word() != null)
                        .map(token -> text.substring(token.start(), token.end())))
                .containsExactly("Ærlig", "talt", "😀", "KI", "system");
    }

    @Test
    void the_fingerprint_is_the_same_for_the_same_words() throws IOException {
        assertThat(new TextAnalysis(Lexicon.load(null)).fingerprint()).isEqualTo(analysis.fingerprint());
    }
}
