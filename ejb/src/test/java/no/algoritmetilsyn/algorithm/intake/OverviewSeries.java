package no.algoritmetilsyn.algorithm.intake;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What the files of the Norwegian overview say, found without the code under test: another reader of tables, a matching
 * written here, and nothing but cells.
 */
final class OverviewSeries {

    /** One project through the files: the cells of its row in each file that has one, by the number of the file. */
    static final class Project {

        final Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();

        /** The number of the last file that has it. */
        int last() {
            return rows.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
        }
    }

    /** Projects by owner and title; more than one where a file has several rows of the same. */
    final Map<String, List<Project>> projects = new LinkedHashMap<>();

    private int files;

    void add(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            add(reader);
        }
    }

    void add(Reader reader) throws IOException {
        int number = files++;
        Map<String, List<Map<String, String>>> byKey = new LinkedHashMap<>();
        List<CSVRecord> records = CSVFormat.RFC4180.parse(reader).getRecords();
        List<String> header = List.of(records.get(0).values());
        for (CSVRecord record : records.subList(1, records.size())) {
            if (record.stream().allMatch(String::isBlank)) {
                continue;
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 1; i < header.size(); i++) {
                row.put(header.get(i), seen(record.get(i)));
            }
            byKey.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
        }
        byKey.forEach((key, rows) -> match(number, rows, projects.computeIfAbsent(key, k -> new ArrayList<>())));
    }

    /** As a reader sees it: what differs in blanks at ends only, in their width or in what has none, is no change. */
    private static String seen(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC)
                .replaceAll("[\\u200b-\\u200f\\u00ad\\ufeff]", "")
                .replaceAll("\r\n?|\\u2028", "\n")
                .replaceAll("[\\u00a0\\u202f]", " ")
                .replaceAll("(?m)[ \t]+$", "")
                .strip();
    }

    private static void match(int number, List<Map<String, String>> rows, List<Project> known) {
        List<Project> free = new ArrayList<>(known);
        List<Map<String, String>> left = new ArrayList<>(rows);
        for (Map<String, String> row : rows) {
            free.stream()
                    .filter(project -> project.rows.get(project.last()).equals(row))
                    .findFirst()
                    .ifPresent(same -> {
                        same.rows.put(number, row);
                        free.remove(same);
                        left.remove(row);
                    });
        }
        for (Map<String, String> row : left) {
            Project project = free.isEmpty() ? new Project() : free.remove(0);
            if (project.rows.isEmpty()) {
                known.add(project);
            }
            project.rows.put(number, row);
        }
    }

    static String key(Map<String, String> row) {
        return part(row.get("Prosjekteier")) + "\n" + part(row.get("Prosjekttittel"));
    }

    private static String part(String text) {
        return String.join(
                " ",
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .trim()
                        .split("\\s+"));
    }

    /** Columns in which a project changed, file after file; files in which nothing changed are left out. */
    static List<Set<String>> changes(Project project) {
        List<Set<String>> changes = new ArrayList<>();
        Map<String, String> before = null;
        for (Map<String, String> row : project.rows.values()) {
            if (before != null && !before.equals(row)) {
                Set<String> changed = new TreeSet<>();
                for (String column : row.keySet()) {
                    if (!row.get(column).equals(before.get(column))) {
                        changed.add(column);
                    }
                }
                changes.add(changed);
            }
            before = row;
        }
        return changes;
    }
}
