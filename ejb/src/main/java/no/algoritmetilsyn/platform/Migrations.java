package no.algoritmetilsyn.platform;

import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The way from an empty or older database to the tables of this code.
 *
 * <p>Several nodes may set out at once, and each may be killed at any moment. One connection holds the advisory lock,
 * changes the tables and notes the change, so that a migration and its note are one transaction, and the lock outlives
 * neither. With a connection for each, a node that dies between the two commits leaves tables that nobody knows of.
 */
public final class Migrations {

    private static final int AS_LONG_AS_IT_TAKES = -1;

    private Migrations() {}

    /**
     * The migrations of a database.
     *
     * @param owner connections of the role that owns the tables
     * @param application role that the application works as
     * @param vault role that names are read as
     * @param demo whether demo data is wanted in it, which is never forgotten
     * @param more migrations written in Java
     */
    public static Flyway of(DataSource owner, String application, String vault, boolean demo, JavaMigration... more) {
        return Flyway.configure(Migrations.class.getClassLoader())
                // A lock of the connection; that of a transaction would need a second connection for the migration.
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .lockRetryCount(AS_LONG_AS_IT_TAKES)
                .dataSource(owner)
                .locations("classpath:db/migration")
                .javaMigrations(more)
                .placeholders(Map.of("application", application, "vault", vault, "demo", Boolean.toString(demo)))
                .validateMigrationNaming(true)
                .load();
    }

    /**
     * What keeps a database from being used by this code; empty when it is the one that this code was written for.
     *
     * @param application connections that may read which migrations there were
     * @param more migrations written in Java
     * @return a sentence for the operator
     */
    static Optional<String> mismatch(DataSource application, JavaMigration... more) {
        MigrationInfo[] all = of(application, "", "", false, more).info().all();
        for (MigrationInfo each : all) {
            MigrationState state = each.getState();
            String sentence = null;
            if (state.isFailed()) {
                sentence = "a migration of it has failed";
            } else if (!state.isResolved()) {
                sentence = "it has been migrated for a later version of the server: start that one";
            } else if (!state.isApplied()) {
                sentence = "it is of an earlier version: run bin/tilsyn-migrate, then start the server again";
            } else if (!each.isChecksumMatching()) {
                sentence = "it was migrated by another version of this migration";
            }
            if (sentence != null) {
                return Optional.of(
                        "The database does not fit this server (migration " + each.getVersion() + "): " + sentence);
            }
        }
        return Optional.empty();
    }
}
