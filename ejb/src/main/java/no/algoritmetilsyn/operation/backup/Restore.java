package no.algoritmetilsyn.operation.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The command {@code tilsyn-restore}: lays a backup down in an empty folder, so that PostgreSQL, when it is started there,
 * brings it to a moment; and, when it has been started, proves that all is there ({@link RestoreVerification}).
 */
public final class Restore {

    private static final Set<String> KNOWN =
            Set.of("from", "data", "wal", "until", "anchors", "mail", "prove", "server");
    private static final String USAGE =
            """
            tilsyn-restore --from BACKUP --data FOLDER [--wal FOLDER [--until MOMENT]] [--anchors FOLDER] [--mail FOLDER]
            tilsyn-restore --from BACKUP --prove yes [--anchors FOLDER] [--server ADDRESS]

            The first lays the backup down; start PostgreSQL on the folder then. The second proves what is there.

              --data     empty folder for the database
              --wal      archive of PostgreSQL's log: goes on from the backup to its end, or to
              --until    a moment, as 2026-11-28T12:00:00Z
              --anchors  with --data: empty folder for the anchors of the backup. With --prove: the anchors to verify
                         against, best those that were kept elsewhere; else those of the backup
              --mail     empty folder for the mails of the backup
              --server   address of the running service, whose checks are then run as TILSYN_ADMIN_USER, _PASSWORD

            With --prove: TILSYN_DB_URL, TILSYN_DB_ADMIN_USER, TILSYN_DB_ADMIN_PASSWORD, and TILSYN_SECRET to see whether
            it is the one of before.
            Exit code 0: done, or proved. 1: not. 2: not understood.
            """;

    /** What ends a word for the shell or PostgreSQL's settings. */
    private static final String UNBEARABLE = "'\"\\%\n";

    private final Arguments arguments;
    private final Path from;

    private Restore(Arguments arguments) {
        this.arguments = arguments;
        this.from = arguments.required("from");
    }

    /** The command. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** The same, for tests. */
    static int run(String... args) {
        try {
            var restore = new Restore(new Arguments(KNOWN, args));
            if (restore.arguments.text("prove").isPresent()) {
                return restore.prove();
            }
            restore.layDown();
            System.out.println("Laid down. Start PostgreSQL on the folder, then run tilsyn-restore --prove yes");
            return 0;
        } catch (IllegalArgumentException misunderstood) {
            System.err.println(misunderstood.getMessage());
            System.err.println(USAGE);
            return 2;
        } catch (IOException | RuntimeException e) {
            System.err.println("Not restored: " + e.getMessage());
            return 1;
        }
    }

    private int prove() throws IOException {
        var proof = new RestoreVerification(from, arguments.folder("anchors").orElse(from.resolve("anchors")));
        return proof.run(arguments.text("server")) ? 0 : 1;
    }

    private void layDown() throws IOException {
        Path data = arguments.required("data");
        Optional<String> until = arguments.text("until").map(Restore::moment);
        if (until.isPresent() && arguments.folder("wal").isEmpty()) {
            throw new IllegalArgumentException("--until takes --wal");
        }
        List<String> broken = Checksums.broken(from);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("The backup is not what was written: " + broken);
        }
        lay("base", data);
        for (String empty : List.of("pg_wal/archive_status", "pg_replslot", "pg_notify", "pg_tblspc", "pg_twophase")) {
            Folders.make(data.resolve(empty));
        }
        arguments.folder("wal").ifPresent(archive -> recover(data, archive, until));
        if (arguments.folder("anchors").isPresent()) {
            lay("anchors", arguments.required("anchors"));
        }
        if (arguments.folder("mail").isPresent()) {
            lay("mail", arguments.required("mail"));
        }
    }

    /** A moment as PostgreSQL reads it before it has read its time zones: six digits behind the second, an offset in digits. */
    private static String moment(String text) {
        try {
            return Instant.parse(text).truncatedTo(ChronoUnit.MICROS).toString().replace("Z", "+00");
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--until is no moment: " + text, e);
        }
    }

    private void lay(String part, Path folder) throws IOException {
        if (!Folders.isEmpty(folder)) {
            throw new IllegalStateException(folder + " is not empty: nothing is written over what is there");
        }
        if (Files.isDirectory(from.resolve(part))) {
            Folders.copy(from.resolve(part), folder, all -> true, new Checksums(folder));
        }
    }

    /** PostgreSQL's own words for going on from a base backup with the archived log. */
    private static void recover(Path data, Path archive, Optional<String> until) {
        if (archive.toString().chars().anyMatch(character -> UNBEARABLE.indexOf(character) >= 0)) {
            throw new IllegalArgumentException("The folder of the archive has a name that no command line can bear");
        }
        String settings = "\nrestore_command = 'cp \"" + archive + "/%f\" \"%p\"'\n"
                + until.map(moment -> "recovery_target_time = '" + moment + "'\nrecovery_target_action = 'promote'\n")
                        .orElse("");
        try {
            Files.writeString(
                    data.resolve("postgresql.auto.conf"),
                    settings,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            Files.writeString(data.resolve("recovery.signal"), "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
