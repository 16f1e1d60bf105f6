package no.algoritmetilsyn.platform;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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
     * @param more migrations written in Java
     */
    public static Flyway of(DataSource owner, String application, String vault, JavaMigration... more) {
        return Flyway.configure(Migrations.class.getClassLoader())
                // A lock of the connection; that of a transaction would need a second connection for the migration.
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .lockRetryCount(AS_LONG_AS_IT_TAKES)
                .dataSource(owner)
                .locations("classpath:db/migration")
                .javaMigrations(more)
                .placeholders(Map.of("application", application, "vault", vault))
                .validateMigrationNaming(true)
                .load();
    }
}
