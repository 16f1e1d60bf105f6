package no.algoritmetilsyn.operation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The command {@code tilsyn-backup}: the database while it is at work, the anchors, the mails that are not picked up yet,
 * and what a restored database is held against. Keys and passwords are named and not copied: who had both would have all.
 */
public final class Backup {

    private static final Set<String> KNOWN = Set.of("to", "data", "wal", "anchors", "mail");
    private static final String USAGE =
            """
            tilsyn-backup --to FOLDER [--data FOLDER] [--wal FOLDER] [--anchors FOLDER] [--mail FOLDER]

              --to       new folder for this backup; only its owner can read it. It holds all names in clear: encrypt the disk
              --data     folder of the database on this machine; needed where pg_basebackup is missing or too old
              --wal      where PostgreSQL archives its log, if it does
              --anchors  folder of the anchors; else TILSYN_ANCHOR_DIR
              --mail     folder of the mails; else TILSYN_MAIL_DIR

            TILSYN_DB_URL names the database, TILSYN_DB_ADMIN_USER and TILSYN_DB_ADMIN_PASSWORD a superuser.
            With TILSYN_SECRET its fingerprint is noted, so that the restore can tell whether it has the same.
            Exit code 0: done. 1: not done. 2: not understood.
            """;

    private final Arguments arguments;
    private final Path to;
    private final Checksums sums;

    private Backup(Arguments arguments) {
        this.arguments = arguments;
        this.to = arguments.required("to");
        this.sums = new Checksums(to);
    }

    /** The command. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** The same, for tests. */
    static int run(String... args) {
        Backup backup;
        try {
            backup = new Backup(new Arguments(KNOWN, args));
        } catch (IllegalArgumentException misunderstood) {
            System.err.println(misunderstood.getMessage());
            System.err.println(USAGE);
            return 2;
        }
        try (Connection connection = Arguments.connect()) {
            backup.make(connection);
            System.out.println("Backed up to " + backup.to);
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (SQLException | IOException | RuntimeException e) {
            System.err.println("Not backed up: " + e.getMessage());
            return 1;
        }
    }

    private void make(Connection connection) throws SQLException, IOException, InterruptedException {
        if (!Folders.isEmpty(to)) {
            throw new IllegalStateException(to + " is not empty");
        }
        Folders.make(to);
        Instant began = Instant.now();
        // Anchors first: whatever they tell of is then in the copy of the database.
        copy(arguments.folder("anchors", "TILSYN_ANCHOR_DIR"), "anchors");
        int version = version(connection);
        Optional<Path> data = arguments.folder("data");
        if (data.isPresent()) {
            PhysicalCopy.make(
                    connection,
                    data.get(),
                    arguments.folder("wal").orElse(null),
                    to.resolve("base"),
                    sums,
                    this::noteContents);
        } else if (toolVersion() >= version) {
            noteContents();
            baseBackup();
        } else {
            throw new IllegalStateException("pg_basebackup of version " + version
                    + " is not on the PATH: install it, or name the folder of the database with --data");
        }
        copy(arguments.folder("mail", "TILSYN_MAIL_DIR"), "mail");
        Folders.write(to.resolve("backup.txt"), description(began, version), sums);
        sums.write();
    }

    private void noteContents() throws SQLException, IOException {
        try (Connection second = Arguments.connect()) {
            Contents.note(second, to, sums);
        }
    }

    private void copy(Optional<Path> folder, String name) throws IOException {
        if (folder.isPresent() && Files.isDirectory(folder.get())) {
            Folders.copy(folder.get(), to.resolve(name), all -> true, sums);
        }
    }

    private String description(Instant began, int version) {
        return "began " + began + "\nended " + Instant.now() + "\npostgresql " + version + "\nsecret "
                + Arguments.environment("TILSYN_SECRET")
                        .map(Contents::fingerprint)
                        .orElse("unknown")
                + "\nnot in here: TILSYN_SECRET, passwords of the roles, configuration of the proxy\n";
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet version = sql.executeQuery("SELECT current_setting('server_version_num')::int / 10000")) {
            version.next();
            return version.getInt(1);
        }
    }

    private static int toolVersion() throws InterruptedException {
        try {
            Process tool = new ProcessBuilder("pg_basebackup", "--version").start();
            String said = new String(tool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII);
            tool.waitFor();
            return Integer.parseInt(said.replaceAll("^\\D*(\\d+).*\\s*$", "$1"));
        } catch (IOException | NumberFormatException missing) {
            return 0;
        }
    }

    /** The tool asks the database itself and fetches the log beside the copy. */
    private void baseBackup() throws IOException, InterruptedException {
        Path base = to.resolve("base");
        var tool = new ProcessBuilder(
                        "pg_basebackup",
                        "--dbname="
                                + Arguments.environment("TILSYN_DB_URL")
                                        .orElse("")
                                        .replaceFirst("^jdbc:", "")
                                        .replaceFirst("\\?.*", ""),
                        "--username="
                                + Arguments.environment("TILSYN_DB_ADMIN_USER").orElse("postgres"),
                        "--no-password",
                        "--pgdata=" + base,
                        "--format=plain",
                        "--wal-method=stream",
                        "--checkpoint=fast")
                .inheritIO();
        Arguments.environment("TILSYN_DB_ADMIN_PASSWORD")
                .ifPresent(password -> tool.environment().put("PGPASSWORD", password));
        Process running = tool.start();
        if (!running.waitFor(24, TimeUnit.HOURS) || running.exitValue() != 0) {
            throw new IOException("pg_basebackup has failed");
        }
        Folders.sum(base, sums);
    }
}
