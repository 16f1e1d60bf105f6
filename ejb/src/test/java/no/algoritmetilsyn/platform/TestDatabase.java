package no.algoritmetilsyn.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.migration.JavaMigration;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database with the schema of the product, for tests: one real PostgreSQL for the whole run, with the three roles of
 * production, and as many fresh copies of the migrated database as tests ask for.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COPIES = new AtomicInteger();
    /** Kept, since the logging of the platform forgets the level of a logger nobody holds. */
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("org.hibernate"));

    /** Persistence units of databases that are closed: making one takes longer than most tests. */
    private static final Deque<Unit> IDLE = new ArrayDeque<>();

    private static EmbeddedPostgres postgres;

    private final String name;
    private Unit unit;

    /** A persistence unit, and where its connections lead. */
    private record Unit(KeptConnections source, EntityManagerFactory entities) {}

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A database of its own, with the schema and nothing else in it. */
    public static TestDatabase fresh() {
        try {
            start();
            String name = "copy" + COPIES.incrementAndGet();
            // Copied file by file: the usual way writes each page to the log, which takes several times as long.
            execute(
                    "postgres",
                    "CREATE DATABASE " + name + " OWNER tilsyn_owner TEMPLATE " + TEMPLATE + " STRATEGY FILE_COPY");
            return new TestDatabase(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized void start() throws IOException, SQLException {
        if (postgres != null) {
            return;
        }
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        Path folder = Files.createTempDirectory("tilsyn-test-database");
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("max_connections", "300")
                // Nobody reads it after a crash.
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder), "test-database"));
        for (String role : List.of("tilsyn_owner", "tilsyn_app", "tilsyn_vault")) {
            execute("postgres", "CREATE ROLE " + role + " LOGIN PASSWORD '" + role + "'");
        }
        execute("postgres", "GRANT tilsyn_vault TO tilsyn_owner");
        execute("postgres", "CREATE DATABASE " + TEMPLATE + " OWNER tilsyn_owner TEMPLATE template0 ENCODING 'UTF8'");
        migrate(TEMPLATE, false);
    }

    /** Hundreds of copies are hundreds of thousands of files: they are removed beside what Maven does next. */
    private static void stop(Path folder) {
        try {
            postgres.close();
            new ProcessBuilder("rm", "-rf", folder.toString()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(String database, String statement) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(url(database), "postgres", "postgres");
                Statement sql = superuser.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }

    /** The same, with the mark that demo data is wanted, and so with the rights that a demo has. */
    public static TestDatabase demo() {
        TestDatabase database = fresh();
        database.migrate(true);
        return database;
    }

    private void migrate(boolean demo) {
        migrate(name, demo);
    }

    /** With the tables of the engine, where its module is there. */
    private static void migrate(String name, boolean demo) {
        JavaMigration[] more = ServiceLoader.load(JavaMigration.class).stream()
                .map(ServiceLoader.Provider::get)
                .toArray(JavaMigration[]::new);
        Migrations.of(owner(name), "tilsyn_app", "tilsyn_vault", demo, more).migrate();
    }

    private static PGSimpleDataSource owner(String database) {
        var owner = new PGSimpleDataSource();
        owner.setUrl(url(database));
        owner.setUser("tilsyn_owner");
        owner.setPassword("tilsyn_owner");
        return owner;
    }

    /** JDBC address of this database. */
    public String url() {
        return url(name);
    }

    /** A connection with the rights of the application. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url(), "tilsyn_app", "tilsyn_app");
    }

    /** A connection with the rights of the owner of the schema. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(), "tilsyn_owner", "tilsyn_owner");
    }

    /** A connection with all rights. */
    public Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    /** The persistence unit, with the rights of the application and transactions of its own. */
    public synchronized EntityManagerFactory entities() {
        if (unit == null) {
            unit = idleOrNew(url());
            // Each new connection takes a process that reads the catalogue anew: most of the time of a short
            // transaction.
            unit.source().keep();
        }
        return unit.entities();
    }

    private static Unit idleOrNew(String url) {
        synchronized (IDLE) {
            if (!IDLE.isEmpty()) {
                Unit idle = IDLE.pop();
                idle.source().setUrl(url);
                return idle;
            }
        }
        var source = new KeptConnections();
        source.setUser("tilsyn_app");
        source.setPassword("tilsyn_app");
        source.setUrl(url);
        return new Unit(
                source,
                Persistence.createEntityManagerFactory(
                        "tilsyn",
                        Map.of(
                                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                "jakarta.persistence.nonJtaDataSource", source,
                                "jakarta.persistence.jtaDataSource", source)));
    }

    /** Runs work in a transaction that is committed, or rolled back when the work fails. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager manager = entities().createEntityManager()) {
            manager.getTransaction().begin();
            try {
                T result = work.apply(manager);
                manager.getTransaction().commit();
                return result;
            } finally {
                if (manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
            }
        }
    }

    /** As {@link #inTransaction(Function)}, for work that gives nothing. */
    public void run(Consumer<EntityManager> work) {
        inTransaction(manager -> {
            work.accept(manager);
            return null;
        });
    }

    @Override
    public synchronized void close() {
        if (unit != null) {
            try {
                unit.source().release();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            synchronized (IDLE) {
                IDLE.push(unit);
            }
            unit = null;
        }
    }
}
