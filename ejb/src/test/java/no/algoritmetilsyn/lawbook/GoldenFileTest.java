package no.algoritmetilsyn.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.algoritmetilsyn.law.question.GoldenFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables lie in the product. */
class GoldenFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"deadlines.csv", "penalty.csv", "fine.csv", "appeal.csv", "answers.csv"})
    void the_rows_of_the_product_are_those_of_the_folder(String table) throws IOException {
        assertThat(GoldenFile.rows(table))
                .isEqualTo(GoldenFolder.rows(GoldenFolder.ours().resolve(table)));
    }
}
