package no.algoritmetilsyn.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A real PostgreSQL on loopback with a data folder of its own and full durability.
 *
 * <p>The folder outlives the process: what an earlier, killed run left behind is stopped first (see {@link Postmaster}).
 */
public final class PostgresServer {

    private static final String DATABASE = "tilsyn";
    private static final Duration STARTUP = Duration.ofMinutes(2);

    private final Path dataDir;
    private final int port;
    private final IdleConnections idle = new IdleConnections();
    private EmbeddedPostgres postgres;

    private PostgresServer(Path dataDir, int port) {
        this.dataDir = dataDir;
        this.port = port;
    }

    /**
     * Starts PostgreSQL. A folder whose first start was ended half-way holds nothing yet and is begun anew.
     *
     * @param dataDir folder of the database; made when missing, kept afterwards
     * @param port TCP port on loopback, or 0 for any free one
     */
    public static PostgresServer start(Path dataDir, int port) throws IOException, SQLException, InterruptedException {
        OwnerOnly.folder(dataDir);
        new Postmaster(dataDir).stopLeftover();
        Path unfinished = dataDir.resolveSibling(dataDir.getFileName() + ".unfinished");
        if (Files.exists(unfinished)) {
            Folders.empty(dataDir);
        } else if (Folders.isEmpty(dataDir)) {
            Files.createFile(unfinished);
        }
        var server = new PostgresServer(dataDir, port == 0 ? Ports.free() : port);
        server.startPostmaster();
        server.provision();
        Files.deleteIfExists(unfinished);
        return server;
    }

    /** Starts the postmaster again after {@link #kill()} or {@link #stop()}, on the same port and folder. */
    public void startPostmaster() throws IOException, InterruptedException {
        Ports.awaitFree("127.0.0.1", port, ApplicationServer.PORT_OF_A_KILLED_SERVER);
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(dataDir)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setOverrideWorkingDirectory(PostgresBinaries.unpacked().toFile())
                .setOutputRedirector(
                        ProcessBuilder.Redirect.to(starterLog(dataDir).toFile()))
                .setErrorRedirector(
                        ProcessBuilder.Redirect.to(starterLog(dataDir).toFile()))
                // After a hard kill it reads its log again first, on a machine that may be busy.
                .setPGStartupWait(STARTUP)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql.log")
                .setServerConfig("log_line_prefix", "%u ")
                .start();
        // PostgreSQL itself writes for its owner; these are of its starter.
        OwnerOnly.close(dataDir.resolve("epg-lock"));
        OwnerOnly.close(starterLog(dataDir));
        if (!new Postmaster(dataDir).running().isPresent()) {
            throw new IOException("What answers on port " + port + " is not the PostgreSQL of " + dataDir);
        }
    }

    /**
     * The files that PostgreSQL and the commands that start it write to; they need not exist.
     *
     * @param dataDir folder of the database
     */
    static List<Path> logs(Path dataDir) {
        return List.of(starterLog(dataDir), dataDir.resolve("log/postgresql.log"));
    }

    private static Path starterLog(Path dataDir) {
        return dataDir.resolveSibling(dataDir.getFileName() + ".log");
    }

    /** The roles and the database, as {@code docs/operations.md} tells an operator to make them in production. */
    private void provision() throws SQLException {
        try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                Statement sql = superuser.createStatement()) {
            for (String role : List.of("tilsyn_owner", "tilsyn_app", "tilsyn_vault")) {
                if (!exists(sql, "SELECT FROM pg_roles WHERE rolname = '" + role + "'")) {
                    String login = role.equals("tilsyn_vault") ? "NOLOGIN" : "LOGIN PASSWORD '" + role + "'";
                    sql.execute("CREATE ROLE " + role + " " + login);
                }
            }
            sql.execute("GRANT tilsyn_vault TO tilsyn_owner");
            if (!exists(sql, "SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                sql.execute("CREATE DATABASE " + DATABASE + " OWNER tilsyn_owner TEMPLATE template0 ENCODING 'UTF8'");
            }
        }
        try (Connection superuser = asSuperuser();
                Statement sql = superuser.createStatement()) {
            // Large objects belong to the role that makes them and to no table; the product has none.
            sql.execute("REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea),"
                    + " lo_import(text), lo_import(text, oid) FROM PUBLIC");
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    /**
     * Copies the database as it is while it is at work; the copy comes up as after a crash at the end of the copying (PostgreSQL's
     * low-level interface for backups).
     */
    void copyTo(Path copy) throws SQLException, IOException {
        try (Connection superuser = asSuperuser();
                Statement sql = superuser.createStatement()) {
            sql.execute("SELECT pg_backup_start('copy', true)");
            Folders.copy(dataDir, copy);
            String label;
            try (var rows = sql.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                rows.next();
                label = rows.getString(1);
            }
            // What was written meanwhile stands in the log, which is read from the beginning of the copying on.
            Folders.empty(copy.resolve("pg_wal"));
            Folders.copy(dataDir.resolve("pg_wal"), copy.resolve("pg_wal"));
            Path told = copy.resolve("backup_label");
            Files.writeString(told, label);
            Files.setPosixFilePermissions(told, PosixFilePermissions.fromString("rw-------"));
        }
        for (String running : List.of("postmaster.pid", "postmaster.opts", "epg-lock")) {
            Files.deleteIfExists(copy.resolve(running));
        }
    }

    /** JDBC address of the application's database. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** A connection with the rights of the application. */
    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url(), "tilsyn_app", "tilsyn_app");
    }

    /** A connection with the rights of the owner of the schema. */
    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(), "tilsyn_owner", "tilsyn_owner");
    }

    /** A connection with all rights, which the vault is closed to everybody else with. */
    public Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    /** Does something with a connection with all rights, which is used again afterwards. */
    <T> T with(IdleConnections.Work<T> work) throws SQLException {
        return idle.use(url(), work);
    }

    /** The file that the database server logs to. */
    public Path log() {
        return dataDir.resolve("log/postgresql.log");
    }

    /** Process id of the postmaster, for measurements. */
    public long pid() throws IOException {
        return new Postmaster(dataDir).running().orElseThrow().pid();
    }

    /** Ends postmaster and children at once, as a power cut does. */
    public void kill() throws IOException, InterruptedException {
        ProcessHandle postmaster = new Postmaster(dataDir).running().orElseThrow();
        List<ProcessHandle> all =
                new java.util.ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : all) {
            Processes.awaitEnd(process, Duration.ofSeconds(20));
        }
        letGo();
    }

    /** Lets the starter give up its lock on the folder; the process it would stop is gone. */
    private void letGo() {
        try {
            postgres.close();
        } catch (IOException | IllegalStateException alreadyGone) {
            // As wanted.
        }
    }

    /** Stops in order: open transactions are rolled back. Returns when PostgreSQL is gone. */
    public void stop() throws IOException, InterruptedException {
        Optional<ProcessHandle> postmaster = new Postmaster(dataDir).running();
        postgres.close();
        if (postmaster.isPresent()) {
            Processes.awaitEnd(postmaster.get(), STARTUP);
        }
    }
}
