package no.algoritmetilsyn.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Proves that nothing in the audit chains was changed, taken out, put in or moved since it was written, against the
 * anchors outside the database. It trusts neither the application nor the functions in the database, and streams: its
 * memory does not grow with the number of events.
 *
 * <p>What was added after the last anchor (ten minutes at most) and cut off again cannot be seen.
 */
public final class AuditVerifier {

    /** How many defects the list form tells of; the command tells of all. */
    private static final int MOST = 1000;

    private final Connection connection;
    private final Consumer<Defect> found;

    private AuditVerifier(Connection connection, Consumer<Defect> found) {
        this.connection = connection;
        this.found = found;
    }

    /**
     * The command: {@code AuditVerifier <JDBC address> <user> <anchor folder>}, password in {@code TILSYN_DB_PASSWORD}.
     * Prints each defect; exit code 0 when there is none, 1 when there are, 2 when it could not be found out.
     */
    public static void main(String[] args) {
        if (args.length != 3) {
            System.err.println("AuditVerifier <JDBC address> <user> <anchor folder>, password in TILSYN_DB_PASSWORD");
            System.exit(2);
        }
        System.exit(run(args[0], args[1], System.getenv("TILSYN_DB_PASSWORD"), Path.of(args[2])));
    }

    private static int run(String url, String user, String password, Path anchors) {
        var defects = new AtomicLong();
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            long events = verify(connection, anchors, defect -> {
                defects.incrementAndGet();
                System.out.println(defect);
            });
            connection.rollback();
            System.out.println(events + " events, " + defects + " defects");
            return defects.get() == 0 ? 0 : 1;
        } catch (SQLException | IOException e) {
            System.err.println("The audit could not be verified: " + e.getMessage());
            return 2;
        }
    }

    /**
     * Verifies all chains.
     *
     * @param connection in a transaction (no auto-commit); a temporary table is made in it and dropped again
     * @param anchors folder of the anchor files
     * @return what is wrong, at most a thousand of it; empty when all is well
     */
    public static List<Defect> verify(Connection connection, Path anchors) throws SQLException, IOException {
        var defects = new ArrayList<Defect>();
        verify(connection, anchors, defect -> {
            if (defects.size() < MOST) {
                defects.add(defect);
            }
        });
        return defects;
    }

    /**
     * Verifies all chains, telling of each defect as it is found.
     *
     * @param connection in a transaction (no auto-commit); a temporary table is made in it and dropped again
     * @return how many events there are
     */
    public static long verify(Connection connection, Path anchors, Consumer<Defect> found)
            throws SQLException, IOException {
        if (connection.getAutoCommit()) {
            throw new IllegalArgumentException("rows are streamed, which takes a transaction");
        }
        var verifier = new AuditVerifier(connection, found);
        try (Statement sql = connection.createStatement()) {
            sql.execute("SET LOCAL statement_timeout = 0");
        }
        // The anchors first: events that are added meanwhile are then newer than any anchor that was read.
        try (var anchored = new AnchoredHeads(connection)) {
            boolean any = anchored.load(anchors, found);
            long events = verifier.followChains();
            if (!any && events > 0) {
                found.accept(new Defect(Defect.Kind.NO_ANCHORS, null, 0, ""));
            }
            anchored.compare(found);
            return events;
        }
    }

    private long followChains() throws SQLException {
        long events = 0;
        UUID chain = null;
        long seq = 0;
        byte[] head = StoredEvent.NOTHING;
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT " + StoredEvent.COLUMNS + " FROM audit_events ORDER BY chain, seq")) {
            select.setFetchSize(1000);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    StoredEvent event = StoredEvent.read(rows);
                    if (!event.chain().equals(chain)) {
                        chain = event.chain();
                        seq = 0;
                        head = StoredEvent.NOTHING;
                    }
                    follow(event, seq, head);
                    seq = event.seq();
                    head = event.hash();
                    events++;
                }
            }
        }
        return events;
    }

    private void follow(StoredEvent event, long lastSeq, byte[] head) {
        if (event.seq() != lastSeq + 1) {
            found.accept(new Defect(Defect.Kind.GAP, event.chain(), event.seq(), ""));
        } else if (!Arrays.equals(event.previousHash(), head)) {
            found.accept(new Defect(Defect.Kind.BROKEN_LINK, event.chain(), event.seq(), ""));
        }
        if (!event.isUnaltered()) {
            found.accept(new Defect(Defect.Kind.ALTERED, event.chain(), event.seq(), ""));
        }
    }
}
