package no.algoritmetilsyn.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Settings;
import org.hibernate.Session;

/**
 * Writes the heads of the chains outside the database, where the owner of the database cannot change them: what is
 * anchored can no longer be cut off, rewritten or replaced by an old copy unseen.
 *
 * <p>Each node writes a file of its own, so two nodes never meet; every anchor covers all chains, whichever node wrote to them.
 *
 * <p>One anchor at a time: at ten past midnight two are due, and the second waits for as long as the transaction of the
 * first may last.
 */
@Singleton
@Startup
@DependsOn("Schema")
@AccessTimeout(value = 150, unit = TimeUnit.SECONDS)
@AsksNobody("run by a timer and by the operator's check; gives nothing but a digest")
public class Anchors {

    private static final Logger LOG = System.getLogger(Anchors.class.getName());

    /** Chains whose head was added by a transaction that the last anchor may not have seen. */
    private static final String CHANGED =
            """
            SELECT DISTINCT ON (chain) chain, seq, encode(hash, 'hex'), true FROM audit_events
            WHERE txid >= ? ORDER BY chain, seq DESC
            """;

    private static final String ALL =
            """
            SELECT DISTINCT ON (chain) chain, seq, encode(hash, 'hex'), txid >= ? FROM audit_events
            ORDER BY chain, seq DESC
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuthorityClock clock;

    @Inject
    Settings settings;

    @Resource
    TimerService timers;

    /** Read from the file when it is null, which it is after a failure too. */
    private AnchorFile.Tail tail;

    /** Asks for an anchor right after the start, so that a file exists from the first day; the start does not wait. */
    @PostConstruct
    void start() {
        timers.createSingleActionTimer(Duration.ofSeconds(1).toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void first() {
        whole();
    }

    /** Every ten minutes: the chains that have grown. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void often() {
        changed();
    }

    /** Every night: all chains. The root goes to the log, which is kept elsewhere. */
    @Schedule(hour = "0", minute = "10", timezone = "Europe/Oslo", persistent = false)
    void daily() {
        Anchor anchor = whole();
        LOG.log(Level.INFO, "Audit anchor {0}: root {1}", Long.toString(anchor.number()), anchor.root());
    }

    /** Anchors the chains that have grown since the last anchor; empty, and nothing written, when none has. */
    public Optional<Anchor> changed() {
        return anchor(false);
    }

    /** Anchors the chains that have grown, together with a digest over the heads of all chains. */
    public Anchor whole() {
        return anchor(true).orElseThrow();
    }

    private Optional<Anchor> anchor(boolean whole) {
        AnchorFile file = AnchorFile.of(settings.anchorDir(), settings.node());
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try {
                if (tail == null) {
                    tail = file.tail();
                }
                return write(connection, file, whole);
            } catch (IOException e) {
                tail = null;
                throw new UncheckedIOException(e);
            } catch (SQLException | RuntimeException e) {
                tail = null;
                throw e;
            }
        });
    }

    private Optional<Anchor> write(Connection connection, AnchorFile file, boolean whole)
            throws SQLException, IOException {
        Instant at = clock.instant();
        // Asked before the heads are read: a transaction that is running now is looked at again next time.
        long next = oldestRunningTransaction(connection);
        // A database that was restored may count its transactions from a lower number: then all is new.
        long from = tail.from() > next ? 0 : tail.from();
        try (PreparedStatement select = connection.prepareStatement(whole ? ALL : CHANGED)) {
            select.setLong(1, from);
            select.setFetchSize(1000);
            try (ResultSet heads = select.executeQuery()) {
                if (!whole && !heads.next()) {
                    tail = new AnchorFile.Tail(tail.number(), tail.root(), next);
                    return Optional.empty();
                }
                return Optional.of(block(file, at, next, heads, whole));
            }
        }
    }

    private Anchor block(AnchorFile file, Instant at, long next, ResultSet heads, boolean whole)
            throws SQLException, IOException {
        MessageDigest all = StoredEvent.sha256();
        long count = 0;
        long changed = 0;
        try (AnchorBlock block = AnchorBlock.begin(file, tail, at, next)) {
            for (boolean more = !whole || heads.next(); more; more = heads.next()) {
                var head = new Head(heads.getObject(1, UUID.class), heads.getLong(2), heads.getString(3));
                count++;
                all.update((head.line() + "\n").getBytes(StandardCharsets.ISO_8859_1));
                if (heads.getBoolean(4)) {
                    changed++;
                    block.head(head);
                }
            }
            if (whole) {
                block.all(count, HexFormat.of().formatHex(all.digest()));
            }
            String root = block.commit();
            tail = new AnchorFile.Tail(tail.number() + 1, root, next);
            return new Anchor(tail.number(), at, changed, root);
        }
    }

    private static long oldestRunningTransaction(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("SET LOCAL statement_timeout = '100s'");
            try (ResultSet row = sql.executeQuery("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
