package no.algoritmetilsyn.algorithm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.platform.web.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No program that opens the file calculates anything that somebody has written into the register. */
class RecordCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1+1",
                ";=1+1",
                "a;=1+1;b",
                "a; =1+1",
                "a;\"=1+1\"",
                "a;\u00A0+1",
                "a\n=1+1",
                "a\r\n-1",
                "a\t@x",
                "a;;=1+1",
                "; ; -1",
                "\uFF1D1+1",
                " =1+1",
            })
    void a_formula_is_a_text_however_the_line_is_cut(String text) {
        String line = "\"id\"," + Csv.cell(text) + ",\"x\"";
        for (String between : List.of(",", ";", "\t")) {
            assertThat(cells(line, between)).noneMatch(RecordCsvTest::isFormula);
        }
    }

    @Test
    void what_is_no_formula_stays() {
        assertThat(Csv.cell("Pris: 5; -10 \"grader\"; a=b, -c")).isEqualTo("\"Pris: 5; '-10 \"\"grader\"\"; a=b, -c\"");
        assertThat(Csv.cell("a - b; c-d")).isEqualTo("\"a - b; c-d\"");
        assertThat(Csv.cell("")).isEmpty();
    }

    private static boolean isFormula(String cell) {
        String seen = cell.replace("\u00A0", " ").strip();
        return !seen.isEmpty() && "=+-@\uFF1D".indexOf(seen.charAt(0)) >= 0;
    }

    /** As a spreadsheet cuts a line: quotation marks count where a cell begins, elsewhere they are letters. */
    private static List<String> cells(String line, String between) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        boolean begins = true;
        for (int i = 0; i < line.length(); i++) {
            String letter = line.substring(i, i + 1);
            if (letter.equals("\"") && begins) {
                quoted = true;
                begins = false;
            } else if (letter.equals("\"") && quoted) {
                boolean doubled = line.startsWith("\"\"", i);
                i += doubled ? 1 : 0;
                cell.append(doubled ? "\"" : "");
                quoted = doubled;
            } else if (!quoted && (letter.equals(between) || letter.equals("\n") || letter.equals("\r"))) {
                cells.add(cell.toString());
                cell.setLength(0);
                begins = true;
            } else {
                cell.append(letter);
                begins = false;
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
