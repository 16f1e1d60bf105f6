package no.algoritmetilsyn.letter.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that are offered in letters say what the law says, in each written form. */
class PhrasesTest {

    @AutoClose
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
    }

    @ParameterizedTest
    @CsvSource({
        // Reasons come with the decision as a rule, and are asked for where they are missing (fvl. § 24).
        "rights, nb, hovedregel følge med.*Mangler den",
        "rights, nn, hovudregel følgje med.*Manglar ho",
        "rights, en, as a rule to come.*missing",
        // An answer that is a decision can be appealed (§§ 28 and 29).
        "appeal, nb, er et vedtak.*klage.*tre uker",
        "appeal, nn, er eit vedtak.*klage.*tre veker",
        "appeal, en, is a decision.*appeal.*three weeks",
    })
    void a_sentence_says_what_the_law_says(String id, String form, String said) {
        assertThat(texts(form, id)).isNotEmpty().allSatisfy(text -> assertThat(text)
                .containsPattern(said));
    }

    @Test
    void none_claims_what_may_not_have_been_done() {
        for (String form : List.of("nb", "nn", "en")) {
            assertThat(texts(form, "looked")).isNotEmpty().allSatisfy(text -> assertThat(text)
                    .doesNotContainPattern("spurt|asked"));
        }
    }

    private static List<String> texts(String form, String id) {
        List<?> rows = database.inTransaction(entities -> entities.createNativeQuery(
                        "SELECT text_" + form + " FROM phrase_versions WHERE phrase = :id")
                .setParameter("id", id)
                .getResultList());
        return rows.stream().map(String.class::cast).toList();
    }
}
