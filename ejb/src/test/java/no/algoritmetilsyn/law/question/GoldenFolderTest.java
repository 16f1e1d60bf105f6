package no.algoritmetilsyn.law.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import no.algoritmetilsyn.deadline.question.QuestionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of others say the same however a program has written them, and what cannot be read is told, not passed over. */
class GoldenFolderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"deadlines.csv", "penalty.csv", "fine.csv", "appeal.csv"})
    void it_does_not_matter_how_a_table_was_written(String name) throws IOException {
        List<Map<String, String>> rows = GoldenFolder.rows(GoldenFolder.ours().resolve(name));
        List<String> columns = new ArrayList<>(rows.get(0).keySet());
        Collections.shuffle(columns, new Random(7));
        List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
        for (Map<String, String> row : rows) {
            lines.add(columns.stream()
                    .map(column -> "\"" + row.get(column).replace("\"", "\"\"") + "\"")
                    .collect(Collectors.joining(",")));
        }
        for (String written : List.of(
                "\uFEFF" + String.join("\r\n", lines) + "\r\n",
                String.join("\n", lines),
                "\uFEFF" + String.join("\n\n", lines) + "\n\n\n",
                String.join(",\r\n", lines) + ",")) {
            assertThat(GoldenFolder.rows(Files.writeString(folder.resolve(name), written)))
                    .isEqualTo(rows);
        }
    }

    @Test
    void a_row_that_is_cut_off_lacks_its_last_cells_and_is_asked_all_the_same() throws IOException {
        Path table = Files.writeString(
                folder.resolve("deadlines.csv"),
                "id,regime,method,amount,unit,start\nA,fvl67,DL,3,WEEKS\nB,fvl67,DL,x,WEEKS,2027-02-30,more,cells\n");
        List<Map<String, String>> rows = GoldenFolder.rows(table);
        assertThat(rows).hasSize(2);
        assertThat(rows).allSatisfy(row -> assertThat(QuestionReader.read(row).problems())
                .isNotEmpty());
    }

    @Test
    void a_table_that_is_none_is_named() throws IOException {
        Path table = Files.writeString(folder.resolve("deadlines.csv"), "id,start\nA,\"2027-01-01\nB,2027-01-01\n");
        assertThatThrownBy(() -> GoldenFolder.rows(table))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("deadlines.csv");
    }
}
