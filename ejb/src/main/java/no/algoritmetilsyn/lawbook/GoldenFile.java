package no.algoritmetilsyn.lawbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of {@code docs/law/golden}, which are packed beside this class: commas, quotation marks where needed. */
final class GoldenFile {

    private GoldenFile() {}

    /** The rows of a table, each by its columns. */
    static List<Map<String, String>> rows(String file) {
        try (InputStream in = GoldenFile.class.getResourceAsStream(file)) {
            return rows(records(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> rows(List<List<String>> records) {
        List<String> columns = records.get(0);
        return records.stream()
                .skip(1)
                .map(cells -> {
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int place = 0; place < columns.size() && place < cells.size(); place++) {
                        row.put(columns.get(place), cells.get(place));
                    }
                    return row;
                })
                .toList();
    }

    /** Every line that holds something, as its cells; a cell in quotation marks may hold commas and line ends. */
    static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        String ended = text.endsWith("\n") ? text : text + "\n";
        for (int at = 0; at < ended.length(); at++) {
            char sign = ended.charAt(at);
            if (sign == '"') {
                boolean doubled = quoted && at + 1 < ended.length() && ended.charAt(at + 1) == '"';
                if (doubled) {
                    cell.append(sign);
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || sign != ',' && sign != '\n') {
                cell.append(sign);
            } else {
                cells.add(cell.toString().replace("\r", ""));
                cell.setLength(0);
                if (sign == '\n') {
                    if (cells.size() > 1) {
                        records.add(List.copyOf(cells));
                    }
                    cells.clear();
                }
            }
        }
        return records;
    }
}
