package no.algoritmetilsyn.operation.backup;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copies the folder of a running PostgreSQL, as its manual tells under "Making a Base Backup Using the Low Level API": where
 * {@code pg_basebackup} is not at hand, or is older than the database.
 */
final class PhysicalCopy {

    private static final Logger LOG = System.getLogger(PhysicalCopy.class.getName());

    /** Made anew at each start, or of this process alone. */
    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "epg-lock",
            "log",
            "current_logfiles",
            "backup_label",
            "tablespace_map");

    /** Wanted, but empty. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Path CONTROL = Path.of("global", "pg_control");

    private PhysicalCopy() {}

    /**
     * Copies.
     *
     * @param connection with all rights; it begins and ends the backup, so it must live for as long
     * @param archive where PostgreSQL archives its log; null where it does not
     * @param noted is done while the copy is made
     */
    static void make(Connection connection, Path data, Path archive, Path to, Checksums sums, Noting noted)
            throws SQLException, IOException {
        String first;
        try (Statement sql = connection.createStatement();
                ResultSet start = sql.executeQuery("SELECT pg_walfile_name(pg_backup_start('tilsyn', true))")) {
            start.next();
            first = start.getString(1);
        }
        Folders.copy(data, to, PhysicalCopy::isWanted, sums);
        Files.createDirectories(to.resolve("pg_wal/archive_status"));
        noted.note();
        // Last, so that it tells of nothing that is not there.
        Folders.file(data.resolve(CONTROL), to.resolve(CONTROL), sums);
        String last = stop(connection, to, archive != null, sums);
        log(data, archive, to, first, last, sums);
    }

    /** What else is written down while a backup is made. */
    interface Noting {
        void note() throws SQLException, IOException;
    }

    private static boolean isWanted(Path relative) {
        String top = relative.getName(0).toString();
        String name = relative.getFileName().toString();
        boolean inside = relative.getNameCount() > 1;
        return !LEFT_OUT.contains(top)
                && !(inside && EMPTIED.contains(top))
                && !name.startsWith("pgsql_tmp")
                && !name.equals("pg_internal.init")
                && !relative.equals(CONTROL);
    }

    private static String stop(Connection connection, Path to, boolean archived, Checksums sums)
            throws SQLException, IOException {
        try (PreparedStatement sql = connection.prepareStatement(
                "SELECT pg_walfile_name(lsn), labelfile, spcmapfile FROM pg_backup_stop(?)")) {
            sql.setBoolean(1, archived);
            try (ResultSet stop = sql.executeQuery()) {
                stop.next();
                Folders.write(to.resolve("backup_label"), stop.getString(2), sums);
                String tablespaces = stop.getString(3);
                if (tablespaces != null && !tablespaces.isBlank()) {
                    throw new IllegalStateException("There are tablespaces outside the folder: take pg_basebackup");
                }
                return stop.getString(1);
            }
        }
    }

    /** The log from the beginning of the copy to its end, without which the copy is worth nothing. */
    private static void log(Path data, Path archive, Path to, String first, String last, Checksums sums)
            throws IOException {
        List<String> segments = segments(data.resolve("pg_wal"), archive, first, last);
        if (segments.isEmpty()
                || !segments.get(0).equals(first)
                || !segments.get(segments.size() - 1).equals(last)) {
            throw new IllegalStateException("The log from " + first + " to " + last
                    + " is not there any more: turn archiving on, or take pg_basebackup");
        }
        for (String segment : segments) {
            Path living = data.resolve("pg_wal").resolve(segment);
            Path from = Files.exists(living) || archive == null ? living : archive.resolve(segment);
            Folders.file(from, to.resolve("pg_wal").resolve(segment), sums);
        }
        LOG.log(Level.DEBUG, "Copied {0} segments of the log", segments.size());
    }

    private static List<String> segments(Path living, Path archive, String first, String last) throws IOException {
        try (Stream<Path> here = Files.list(living);
                Stream<Path> there = archive == null ? Stream.<Path>empty() : Files.list(archive)) {
            return Stream.concat(here, there)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9A-F]{24}"))
                    .filter(name -> name.compareTo(first) >= 0 && name.compareTo(last) <= 0)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
