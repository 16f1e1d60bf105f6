package no.algoritmetilsyn.operation.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was in the database at a moment before the backup ended, so that a restored one can be held against it: how many
 * rows the tables have that only grow, and the reference of every receipt. References are no secret without their code.
 */
final class Contents {

    static final String COUNTS = "row-counts.txt";
    static final String RECEIPTS = "receipts.txt";

    /** Nothing is ever taken out of these. */
    private static final List<String> GROWING = List.of(
            "accounts",
            "algorithm_records",
            "algorithm_versions",
            "audit_events",
            "authorships",
            "casefiles",
            "complaint_letters",
            "complaints",
            "correspondents",
            "deadline_changes",
            "disclosures",
            "dispatches",
            "identities",
            "journal_documents",
            "journal_entries",
            "letter_rounds",
            "letters",
            "names_read",
            "organisations",
            "proceeding_moves",
            "proceedings",
            "task_moves",
            "task_releases",
            "vault.persons",
            "vault.readings");

    private Contents() {}

    /** Writes down what is there now, in one snapshot. */
    static void note(Connection connection, Path folder, Checksums sums) throws SQLException, IOException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var counts = new StringBuilder();
        for (Map.Entry<String, Long> count : counts(connection).entrySet()) {
            counts.append(count.getKey()).append(' ').append(count.getValue()).append('\n');
        }
        Folders.write(folder.resolve(COUNTS), counts.toString(), sums);
        Folders.write(folder.resolve(RECEIPTS), String.join("\n", receipts(connection)) + "\n", sums);
        connection.rollback();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
    }

    private static Map<String, Long> counts(Connection connection) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Statement sql = connection.createStatement()) {
            for (String table : GROWING) {
                try (ResultSet count = sql.executeQuery("SELECT count(*) FROM " + table)) {
                    count.next();
                    counts.put(table, count.getLong(1));
                }
            }
        }
        return counts;
    }

    private static List<String> receipts(Connection connection) throws SQLException {
        List<String> receipts = new ArrayList<>();
        try (Statement sql = connection.createStatement()) {
            sql.setFetchSize(10_000);
            try (ResultSet rows = sql.executeQuery("SELECT reference FROM complaints ORDER BY reference")) {
                while (rows.next()) {
                    receipts.add(rows.getString(1));
                }
            }
        }
        return receipts;
    }

    /** What is missing of what was noted; empty when nothing is. */
    static List<String> missing(Connection connection, Path backup) throws SQLException, IOException {
        List<String> missing = new ArrayList<>();
        Map<String, Long> now = counts(connection);
        for (String line : Files.readAllLines(backup.resolve(COUNTS))) {
            String table = line.substring(0, line.indexOf(' '));
            long then = Long.parseLong(line.substring(table.length() + 1));
            if (now.getOrDefault(table, 0L) < then) {
                missing.add("table " + table + ": " + now.getOrDefault(table, 0L) + " rows, " + then
                        + " when it was backed up");
            }
        }
        Set<String> receipts = new HashSet<>(receipts(connection));
        Files.readAllLines(backup.resolve(RECEIPTS)).stream()
                .filter(receipt -> !receipt.isBlank() && !receipts.contains(receipt))
                .forEach(receipt -> missing.add("receipt " + receipt));
        return missing;
    }

    /** Tells one secret from another without telling it. It has 128 bits or more, so nobody finds it by trying. */
    static String fingerprint(String secret) {
        byte[] digest = Folders.sha256().digest(("tilsyn-backup " + secret).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 8);
    }
}
