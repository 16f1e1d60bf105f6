package no.algoritmetilsyn.lawbook.change;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Lines of cells (RFC 4180): separated by commas, or by semicolons where the first line is. Each knows where it began. */
final class CsvText {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).get();

    /** One line of the table, which may go over several of the text. */
    record Record(int line, List<String> cells, boolean broken) {

        boolean isEmpty() {
            return !broken && cells.stream().allMatch(String::isEmpty);
        }
    }

    private CsvText() {}

    /** All lines but empty ones; a broken one is the last, since nobody knows where the next would begin. */
    static List<Record> records(String text) {
        List<Record> records = new ArrayList<>();
        try (CSVParser parser = format(text).parse(new StringReader(text))) {
            int line = 1;
            try {
                for (CSVRecord next : parser) {
                    records.add(new Record(line, next.toList(), false));
                    line = (int) parser.getCurrentLineNumber() + 1;
                }
            } catch (UncheckedIOException broken) {
                records.add(new Record(line, List.of(), true));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records.removeIf(Record::isEmpty);
        return records;
    }

    private static CSVFormat format(String text) {
        String first = text.lines().findFirst().orElse("");
        boolean semicolons = first.indexOf(';') >= 0 && first.indexOf(',') < 0;
        return FORMAT.builder().setDelimiter(semicolons ? ';' : ',').get();
    }

    /** Writes a line with its end. What either kind of table would take for the end of a cell stands in quotation marks. */
    static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(sign -> "\",;\n".indexOf(sign) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
