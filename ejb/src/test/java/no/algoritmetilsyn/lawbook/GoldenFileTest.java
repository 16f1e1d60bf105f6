package no.algoritmetilsyn.lawbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import no.algoritmetilsyn.law.question.GoldenFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables are read as a library reads them, and lie in the product. */
class GoldenFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"deadlines.csv", "penalty.csv", "fine.csv", "appeal.csv", "answers.csv"})
    void the_rows_of_the_product_are_those_of_the_folder(String table) throws IOException {
        assertThat(GoldenFile.rows(table))
                .isEqualTo(GoldenFolder.rows(GoldenFolder.ours().resolve(table)));
    }

    @Test
    void quotation_marks_hold_commas_line_ends_and_themselves() {
        assertThat(GoldenFile.records("a,b\r\n\"x, \"\"y\"\"\nz\",\n\n1,2"))
                .isEqualTo(List.of(List.of("a", "b"), List.of("x, \"y\"\nz", ""), List.of("1", "2")));
    }
}
