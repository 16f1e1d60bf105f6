package no.algoritmetilsyn.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.NamedText;
import no.algoritmetilsyn.search.index.SearchIndex;
import no.algoritmetilsyn.search.index.SearchRequest;
import no.algoritmetilsyn.server.PostgresServer;

/** The simple peer: full text of PostgreSQL, ranked, for queries that match many records; both hold the same records. */
final class SpeedPostgres {

    /** One record in fifty: 20,000 of a million. */
    private static final int SHARE = 50;

    private static final int QUERIES = 20;
    private static final String RANKED =
            """
            SELECT id, ts_rank_cd(words, query) AS rank FROM texts, to_tsquery('norwegian', ?) query
            WHERE words @@ query ORDER BY rank DESC LIMIT 10
            """;

    private SpeedPostgres() {}

    /** Asks both for what matches more than one record in fifty; the index holds as many records. */
    static void measure(Path folder, SearchIndex index, SpeedRecords records, int count, Figures figures)
            throws Exception {
        PostgresServer server = PostgresServer.start(folder.resolve("data"), 0);
        try (Connection connection = server.asSuperuser()) {
            fill(connection, records, count);
            List<String[]> queries = broad(index, records, count / SHARE);
            List<Long> ours = SearchSpeedBench.measured(
                    queries,
                    words -> index.search(SearchRequest.of(String.join(" ", words))
                            .highlight(false)
                            .build()));
            List<Long> theirs = SearchSpeedBench.measured(queries, words -> ranked(connection, words));
            figures.put("broad queries, how many", queries.size());
            figures.put("broad queries, records that each matches, at least", count / SHARE);
            SearchSpeedBench.report("broad queries, ours", ours, figures);
            SearchSpeedBench.report("broad queries, PostgreSQL ranked", theirs, figures);
            figures.atLeast(
                    3,
                    "PostgreSQL over ours, p50, aim 10",
                    Figures.percentile(theirs, 0.5) / Figures.percentile(ours, 0.5));
        } finally {
            server.stop();
        }
    }

    private static void fill(Connection connection, SpeedRecords records, int count) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE UNLOGGED TABLE texts (id text PRIMARY KEY, words tsvector)");
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO texts VALUES (?, to_tsvector('norwegian', ?))")) {
                for (int i = 0; i < count; i++) {
                    IndexedRecord record = records.record(i);
                    insert.setString(1, record.id());
                    insert.setString(
                            2, record.texts().stream().map(NamedText::text).collect(Collectors.joining(" ")));
                    insert.addBatch();
                    if (i % 1_000 == 999) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("SET maintenance_work_mem = '1GB'");
            statement.execute("CREATE INDEX ON texts USING gin (words)");
            statement.execute("VACUUM ANALYZE texts");
        }
    }

    private static List<String[]> broad(SearchIndex index, SpeedRecords records, int atLeast) {
        var random = new Random(3);
        List<String[]> queries = new ArrayList<>();
        for (int attempt = 0; attempt < 5_000 && queries.size() < QUERIES; attempt++) {
            List<String> words = records.words(random);
            String[] query = {words.get(0), words.get(1)};
            if (index.search(SearchRequest.of(String.join(" ", query))
                                    .page(0, 0)
                                    .build())
                            .total()
                    > atLeast) {
                queries.add(query);
            }
        }
        return queries;
    }

    private static void ranked(Connection connection, String[] words) {
        try (PreparedStatement query = connection.prepareStatement(RANKED)) {
            query.setString(1, String.join(" | ", words));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
