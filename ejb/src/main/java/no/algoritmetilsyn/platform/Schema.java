package no.algoritmetilsyn.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.SessionFactory;

/**
 * Brings the database up to the version of the code, as the owner role, before anything else starts; then checks that
 * every entity fits its table.
 *
 * <p>Several nodes may start at once: Flyway holds an advisory lock of PostgreSQL, which goes with the connection of a
 * node that dies, and each migration is one transaction.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    @Resource(lookup = "java:/jdbc/TilsynOwner")
    DataSource owner;

    @PersistenceUnit(unitName = "tilsyn")
    EntityManagerFactory entities;

    /** Migrations written in Java, in whichever module: the engine brings its own. */
    @Inject
    @Any
    Instance<JavaMigration> javaMigrations;

    @Inject
    Settings settings;

    @Inject
    ClockOffset clockOffset;

    @PostConstruct
    void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .javaMigrations(javaMigrations.stream().toArray(JavaMigration[]::new))
                .placeholders(Map.of(
                        "application", settings.databaseUser(),
                        "vault", settings.vaultRole()))
                .validateMigrationNaming(true)
                .load()
                .migrate();
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        clockOffset.load();
    }
}
