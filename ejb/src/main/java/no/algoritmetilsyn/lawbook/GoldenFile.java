package no.algoritmetilsyn.lawbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of {@code docs/law/golden}, which are packed beside this class. */
final class GoldenFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private GoldenFile() {}

    /** The rows of a table, each by its columns. */
    static List<Map<String, String>> rows(String file) {
        try (CSVParser parser =
                CSVParser.parse(GoldenFile.class.getResourceAsStream(file), StandardCharsets.UTF_8, FORMAT)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
