package no.algoritmetilsyn.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL on loopback with a data folder of its own and full durability.
 *
 * <p>The folder outlives the process: a postmaster that an earlier, killed run left behind is stopped first, since two
 * of them on one folder would be the end of the data.
 */
public final class PostgresServer {

    private static final String DATABASE = "tilsyn";

    private final Path dataDir;
    private final int port;
    private EmbeddedPostgres postgres;

    private PostgresServer(Path dataDir, int port) {
        this.dataDir = dataDir;
        this.port = port;
    }

    /**
     * Starts PostgreSQL.
     *
     * @param dataDir folder of the database; made when missing, kept afterwards
     * @param port TCP port on loopback, or 0 for any free one
     */
    public static PostgresServer start(Path dataDir, int port) throws IOException, SQLException, InterruptedException {
        OwnerOnly.folder(dataDir);
        stopLeftover(dataDir);
        var server = new PostgresServer(dataDir, port == 0 ? Ports.free() : port);
        server.startPostmaster();
        server.provision();
        return server;
    }

    /** Starts the postmaster again after {@link #kill()} or {@link #stop()}, on the same port and folder. */
    public void startPostmaster() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(dataDir)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
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
            // Large objects belong to whoever makes them and to no table; the product has none.
            sql.execute("REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea),"
                    + " lo_import(text), lo_import(text, oid) FROM PUBLIC");
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next();
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

    /** The file that the database server logs to. */
    public Path log() {
        return dataDir.resolve("log/postgresql.log");
    }

    /** Process id of the postmaster, for measurements. */
    public long pid() throws IOException {
        return postmasterPid(dataDir).orElseThrow();
    }

    /** Ends postmaster and children at once, as a power cut does. */
    public void kill() throws IOException, InterruptedException {
        long pid = postmasterPid(dataDir).orElseThrow();
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
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

    /** Stops in order: open transactions are rolled back. */
    public void stop() throws IOException {
        postgres.close();
    }

    private static void stopLeftover(Path dataDir) throws IOException, InterruptedException {
        Optional<ProcessHandle> leftover = postmasterPid(dataDir)
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().command().orElse("postgres").contains("postgres"));
        if (leftover.isPresent()) {
            System.out.println(
                    "PostgreSQL of an earlier run (process " + leftover.get().pid() + ") is being stopped");
            // SIGINT is the fast shutdown; Java itself can only send SIGTERM, which waits for clients to leave.
            new ProcessBuilder("kill", "-INT", Long.toString(leftover.get().pid()))
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
            Processes.awaitEnd(leftover.get(), Duration.ofSeconds(30));
        }
    }

    private static Optional<Long> postmasterPid(Path dataDir) throws IOException {
        Path file = dataDir.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream().findFirst().map(String::trim).map(Long::valueOf);
    }
}
