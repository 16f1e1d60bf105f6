package no.algoritmetilsyn.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.algoritmetilsyn.search.analysis.Words;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.Role;

/** Public data beside the project, from which the quality of search is measured; none of it is part of the project. */
final class SearchData {

    /** A question and the ids of what answers it, with grades. */
    record Question(String id, String kind, String text, Map<String, Integer> grades) {}

    private final Path folder;

    SearchData() {
        folder = Path.of(System.getProperty("root.dir"), "..", "shared", "data").normalize();
    }

    boolean isThere() {
        return Files.isDirectory(folder.resolve("search"));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    List<String[]> rows(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name)).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }

    List<IndexedRecord> passages() throws IOException {
        return rows("search/norquad-passages.tsv").stream()
                .map(row -> IndexedRecord.of(row[0], 1)
                        .text("text", Role.BODY, row[1])
                        .build())
                .toList();
    }

    List<Question> questions() throws IOException {
        List<Question> questions = new ArrayList<>();
        for (String[] row : rows("search/norquad-questions-dev.tsv")) {
            Map<String, Integer> grades = new HashMap<>();
            for (String id : row[2].split("[ ,]+")) {
                grades.put(id, 1);
            }
            questions.add(new Question(row[0], "norquad", row[0], grades));
        }
        return questions;
    }

    List<Question> topics() throws IOException {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("search/qrels-dev.txt"))) {
            String[] row = line.split("\\s+");
            if (row.length == 4) {
                grades.computeIfAbsent(row[0], key -> new HashMap<>()).put(row[2], Integer.parseInt(row[3]));
            }
        }
        return rows("search/topics-dev.tsv").stream()
                .map(row -> new Question(row[0], row[1], row[2], grades.get(row[0])))
                .toList();
    }

    /** Texts "A B" whose passages hold the compound AB. */
    List<Question> halves() throws IOException {
        Map<String, Set<String>> passages = new HashMap<>();
        for (String[] row : rows("search/norquad-passages.tsv")) {
            Words.of(row[1]).forEach(word -> passages.computeIfAbsent(word.text(), key -> new TreeSet<>())
                    .add(row[0]));
        }
        List<Question> questions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String[] row : rows("search/ordbank-compounds-dev-nb.tsv")) {
            Set<String> holding = passages.getOrDefault(row[0], Set.of());
            if (!holding.isEmpty() && holding.size() <= 10 && seen.add(row[0])) {
                Map<String, Integer> grades = new HashMap<>();
                holding.forEach(id -> grades.put(id, 1));
                questions.add(new Question(row[0], "halves", row[1] + " " + row[3], grades));
            }
        }
        return questions;
    }

    /** The Norwegian register by its own ids, marked {@code source=no}; the other registers with it when asked for. */
    List<IndexedRecord> register(boolean withOthers) throws IOException {
        List<IndexedRecord> records = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("registers/registers-merged.jsonl"))) {
            JsonObject json = Json.createReader(new StringReader(line)).readObject();
            boolean norwegian = json.getString("source").startsWith("no-");
            if (norwegian || withOthers) {
                records.add(record(json, norwegian));
            }
        }
        return records;
    }

    private static IndexedRecord record(JsonObject json, boolean norwegian) {
        String id = json.getString("source_id");
        var record = IndexedRecord.of(norwegian ? id : json.getString("source") + ":" + id, 1)
                .facet("source", norwegian ? "no" : "other")
                .text("name", Role.NAME, json.getString("name", ""))
                .text("organisation", Role.ORGANISATION, json.getString("organisation", ""));
        for (String field : json.keySet()) {
            switch (field) {
                case "source",
                        "source_id",
                        "language",
                        "name",
                        "organisation",
                        "status",
                        "start",
                        "end",
                        "country" -> {}
                case "description", "short_description" -> record.text(field, Role.SUMMARY, json.getString(field));
                case "source_url" -> record.text(field, Role.HIDDEN, json.getString(field));
                default -> record.text(field, Role.BODY, json.get(field).toString());
            }
        }
        return record.build();
    }
}
