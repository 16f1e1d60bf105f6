package no.algoritmetilsyn.law.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The folder of tables that lawyers read. */
public final class GoldenFolder {

    private GoldenFolder() {}

    /** That of the project. */
    public static Path ours() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/law.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs/law/golden");
    }

    /**
     * The rows of a table, each by its columns, in whatever order these stand, with ends of lines and marks as other programs
     * write them. A row that has too few cells lacks the last ones; columns without a name are not read.
     *
     * @throws IOException when it is no table, with the line
     */
    public static List<Map<String, String>> rows(Path table) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .setTrim(true)
                .get();
        String text = Files.readString(table).replace("\uFEFF", "");
        try (var parser = CSVParser.parse(text, format)) {
            return parser.stream()
                    .map(CSVRecord::toMap)
                    .map(row -> {
                        row.remove("");
                        return row;
                    })
                    .toList();
        } catch (UncheckedIOException broken) {
            throw new IOException(table.getFileName() + ": " + broken.getMessage(), broken);
        }
    }
}
