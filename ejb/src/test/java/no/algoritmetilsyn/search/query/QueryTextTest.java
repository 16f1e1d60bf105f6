package no.algoritmetilsyn.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write is understood, and what they did not mean as an operator is taken as words. */
class QueryTextTest {

    @Test
    void plain_words() {
        ParsedQuery query = QueryText.parse("  Ansikt  gjenkjenning ");
        assertThat(query.words()).containsExactly("ansikt", "gjenkjenning");
        assertThat(query.required()).isEmpty();
    }

    @Test
    void phrase_exclusion_beginning_and_plus() {
        ParsedQuery query = QueryText.parse("\"stor modell\" -politi språk* +lege -\"to ord\"");
        assertThat(query.required())
                .containsExactly(
                        List.of(new Operand(Operand.Kind.PHRASE, List.of("stor", "modell"))),
                        List.of(new Operand(Operand.Kind.PREFIX, List.of("språk"))),
                        List.of(new Operand(Operand.Kind.WORD, List.of("lege"))));
        assertThat(query.excluded())
                .containsExactly(
                        new Operand(Operand.Kind.WORD, List.of("politi")),
                        new Operand(Operand.Kind.PHRASE, List.of("to", "ord")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ABstor modell\u00BB",
                "\u00BBstor modell\u00AB",
                "\u201Cstor modell\u201D",
                "\u201Estor modell\u201C",
                "\u201Dstor modell\u201D",
                "\u201Fstor modell\u201D",
                "\uFF02stor\u00A0mo\u00ADdell\uFF02",
                "\u200B\u201Cstor\u2003modell",
            })
    void quotation_marks_of_all_kinds_make_a_phrase(String typed) {
        assertThat(QueryText.parse(typed).required())
                .containsExactly(List.of(new Operand(Operand.Kind.PHRASE, List.of("stor", "modell"))));
    }

    @Test
    void what_cannot_be_seen_in_a_query_decides_nothing() {
        ParsedQuery query = QueryText.parse("sko\u00ADle\u200Bmat bla\u030Aba\u030Ar \uFB01sk \u200E-\u200Epoliti");
        assertThat(query.words()).containsExactly("skolemat", "blåbår", "fisk");
        assertThat(query.excluded()).containsExactly(new Operand(Operand.Kind.WORD, List.of("politi")));
        assertThat(QueryText.parse("974\u00A0760\u2011673").identifiers()).contains("974760673");
        assertThat(QueryText.parse("k\u20112026\u2011000462.").identifiers()).containsExactly("k-2026-000462");
    }

    @Test
    void alternatives() {
        ParsedQuery query = QueryText.parse("buss OR tog ELLER trikk rute");
        assertThat(query.required()).hasSize(1);
        assertThat(query.required().get(0)).extracting(Operand::word).containsExactly("buss", "tog", "trikk");
        assertThat(query.words()).containsExactly("rute");
    }

    @Test
    void operators_out_of_place_are_nothing() {
        assertThat(QueryText.parse("OR").isEmpty()).isTrue();
        assertThat(QueryText.parse("OR OR -x OR y").words()).containsExactly("y");
        assertThat(QueryText.parse("\" - + * ( ) ~ ^ : \\ / {").isEmpty()).isTrue();
        assertThat(QueryText.parse(null).isEmpty()).isTrue();
        assertThat(QueryText.parse("\"åpent sitat").required()).hasSize(1);
    }

    @Test
    void a_hyphen_inside_a_word_excludes_nothing() {
        ParsedQuery query = QueryText.parse("KI-system e-post");
        assertThat(query.excluded()).isEmpty();
        assertThat(query.words()).containsExactly("ki", "system", "e", "post");
    }

    @Test
    void numbers_and_references_are_recognised() {
        assertThat(QueryText.parse("974 760 673").identifiers()).contains("974760673");
        assertThat(QueryText.parse("hos 974760673, takk").identifiers()).containsExactly("974760673");
        assertThat(QueryText.parse("2026/123-4").identifiers()).containsExactly("2026/123-4");
        assertThat(QueryText.parse("0B0F8A52-2a0e-4c0e-9d52-5f2c7f6f2a11").identifiers())
                .containsExactly("0b0f8a52-2a0e-4c0e-9d52-5f2c7f6f2a11");
    }

    @Test
    void only_so_much_is_read() {
        assertThat(QueryText.parse("a ".repeat(10_000)).words()).hasSizeLessThanOrEqualTo(QueryText.MOST);
        assertThat(QueryText.parse("x".repeat(20_000)).words()).hasSizeLessThan(10);
    }
}
