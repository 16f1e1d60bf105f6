package no.algoritmetilsyn.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** All heads that were ever anchored, in a temporary table beside the events they are compared with. */
final class AnchoredHeads implements AutoCloseable {

    private static final int BATCH = 2000;

    private record Whole(String file, long block, String digest) {}

    private final Connection connection;
    private final List<Whole> wholes = new ArrayList<>();

    AnchoredHeads(Connection connection) throws SQLException {
        this.connection = connection;
        execute("DROP TABLE IF EXISTS pg_temp.anchored_heads");
        execute(
                """
                CREATE TEMPORARY TABLE anchored_heads (
                  file text, block bigint, chain uuid, seq bigint, hash bytea, PRIMARY KEY (file, chain, seq, hash))
                ON COMMIT DROP
                """);
    }

    /** Reads the files of the folder. Gives whether there is any. */
    boolean load(Path folder, Consumer<Defect> found) throws SQLException, IOException {
        List<AnchorFile> files = AnchorFile.in(folder);
        for (AnchorFile file : files) {
            String name = file.path().getFileName().toString();
            try (var loading = new Loading(name, found)) {
                file.read(loading);
                loading.flush();
                if (loading.whole != null) {
                    wholes.add(loading.whole);
                }
            } catch (Failed e) {
                throw e.cause;
            }
        }
        execute("ANALYZE anchored_heads");
        return !files.isEmpty();
    }

    /** Tells of each anchored event that is gone or another, and of anchors that leave heads out. */
    void compare(Consumer<Defect> found) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                """
                SELECT DISTINCT a.chain, a.seq, e.hash IS NULL
                FROM anchored_heads a LEFT JOIN audit_events e ON e.chain = a.chain AND e.seq = a.seq
                WHERE e.hash IS DISTINCT FROM a.hash ORDER BY 1, 2
                """)) {
            select.setFetchSize(1000);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Defect.Kind kind = rows.getBoolean(3) ? Defect.Kind.LOST : Defect.Kind.REWRITTEN;
                    found.accept(new Defect(kind, rows.getObject(1, UUID.class), rows.getLong(2), ""));
                }
            }
        }
        for (Whole whole : wholes) {
            if (!whole.digest().equals(digest(whole))) {
                found.accept(new Defect(Defect.Kind.ANCHOR_INCOMPLETE, null, whole.block(), whole.file()));
            }
        }
    }

    private String digest(Whole whole) throws SQLException {
        MessageDigest sha256 = StoredEvent.sha256();
        try (PreparedStatement select = connection.prepareStatement(
                """
                SELECT DISTINCT ON (chain) chain, seq, encode(hash, 'hex') FROM anchored_heads
                WHERE file = ? AND block <= ? ORDER BY chain, seq DESC
                """)) {
            select.setString(1, whole.file());
            select.setLong(2, whole.block());
            select.setFetchSize(1000);
            try (ResultSet heads = select.executeQuery()) {
                while (heads.next()) {
                    var head = new Head(heads.getObject(1, UUID.class), heads.getLong(2), heads.getString(3));
                    sha256.update((head.line() + "\n").getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void execute(String statement) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            execute("DROP TABLE IF EXISTS pg_temp.anchored_heads");
        }
    }

    /** Carries an error of the database out of the reading of a file. */
    private static final class Failed extends RuntimeException {
        private final transient SQLException cause;

        Failed(SQLException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /** Puts what is read from one file into the table, in batches. */
    private final class Loading implements AnchorFile.Reader, AutoCloseable {

        private final String file;
        private final Consumer<Defect> found;
        private final PreparedStatement insert;
        private int waiting;
        private Whole whole;

        Loading(String file, Consumer<Defect> found) throws SQLException {
            this.file = file;
            this.found = found;
            this.insert = connection.prepareStatement(
                    "INSERT INTO anchored_heads VALUES (?, ?, ?, ?, decode(?, 'hex')) ON CONFLICT DO NOTHING");
        }

        @Override
        public void head(long number, Head head) {
            try {
                insert.setString(1, file);
                insert.setLong(2, number);
                insert.setObject(3, head.chain());
                insert.setLong(4, head.seq());
                insert.setString(5, head.hash());
                insert.addBatch();
                if (++waiting == BATCH) {
                    flush();
                }
            } catch (SQLException e) {
                throw new Failed(e);
            }
        }

        void flush() throws SQLException {
            insert.executeBatch();
            waiting = 0;
        }

        @Override
        public void all(long number, String digest) {
            whole = new Whole(file, number, digest);
        }

        @Override
        public void broken(long number) {
            found.accept(new Defect(Defect.Kind.ANCHOR_BROKEN, null, number, file));
        }

        @Override
        public void close() throws SQLException {
            insert.close();
        }
    }
}
