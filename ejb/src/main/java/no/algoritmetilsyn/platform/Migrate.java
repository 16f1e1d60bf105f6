package no.algoritmetilsyn.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * The command that makes and changes the tables, {@code bin/tilsyn-migrate}: it needs the password of their owner, which
 * the server does not have. It may be run again, at once in several places, and after it was killed.
 *
 * <p>Environment: {@code TILSYN_DB_URL}, {@code TILSYN_DB_OWNER_USER}, {@code TILSYN_DB_OWNER_PASSWORD}; {@code
 * TILSYN_DB_USER}, the role that is given its rights; {@code TILSYN_DB_VAULT_ROLE}; {@code TILSYN_DEMO}.
 */
public final class Migrate {

    /** Kept, since the logging of the platform forgets the level of a logger nobody holds. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Migrate() {}

    /** Prints one sentence; exit code 0 when the database is at the version of this code, 1 when not. */
    public static void main(String[] args) {
        try {
            System.out.println(run(System.getenv()));
        } catch (FlywayException | IllegalStateException failure) {
            System.err.println("The database was not migrated: " + failure.getMessage());
            System.exit(1);
        }
    }

    /**
     * Migrates.
     *
     * @param environment the variables named above
     * @return what was done, in a sentence
     * @throws IllegalStateException when a variable is missing
     * @throws FlywayException when the database cannot be reached or a migration fails
     */
    public static String run(Map<String, String> environment) {
        FLYWAY.setLevel(Level.WARNING);
        var settings = new Settings(environment);
        JavaMigration[] more = ServiceLoader.load(JavaMigration.class, Migrate.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toArray(JavaMigration[]::new);
        MigrateResult result = Migrations.of(
                        new Owner(
                                required(environment, "TILSYN_DB_URL"),
                                required(environment, "TILSYN_DB_OWNER_USER"),
                                required(environment, "TILSYN_DB_OWNER_PASSWORD")),
                        settings.databaseUser(),
                        settings.vaultRole(),
                        settings.demo(),
                        more)
                .migrate();
        String version = result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion;
        return "The database is at version " + version + "; " + result.migrationsExecuted + " migrations were run";
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }

    /** Connections of the owner, each a new one: few are needed, for a moment. */
    private record Owner(String url, String user, String password) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        @Override
        public Connection getConnection(String otherUser, String otherPassword) throws SQLException {
            return DriverManager.getConnection(url, otherUser, otherPassword);
        }

        @Override
        public java.io.PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(java.io.PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
