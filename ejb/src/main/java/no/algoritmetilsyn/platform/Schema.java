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
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.SessionFactory;

/**
 * Brings the database up to the version of the code, as the owner role, before anything else starts; then checks that it
 * may be used and that every entity fits its table. Several nodes may start at once.
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
    DemoMark demoMark;

    @Inject
    ClockOffset clockOffset;

    @PostConstruct
    void migrate() {
        Migrations.of(
                        owner,
                        settings.databaseUser(),
                        settings.vaultRole(),
                        javaMigrations.stream().toArray(JavaMigration[]::new))
                .migrate();
        demoMark.refuseWithoutDemo();
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        clockOffset.load();
    }
}
