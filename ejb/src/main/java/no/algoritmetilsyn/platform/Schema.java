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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.SessionFactory;

/**
 * Checks, before anything else starts, that the database is the one this code was written for: migrated to its version by
 * {@link Migrate}, with demo data or without as the settings say, and with a table for every entity. The server has no
 * right to change any of it.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    private static final Logger LOG = System.getLogger(Schema.class.getName());

    @Resource(lookup = "java:/jdbc/Tilsyn")
    DataSource database;

    @PersistenceUnit(unitName = "tilsyn")
    EntityManagerFactory entities;

    /** Migrations written in Java, in whichever module: the engine brings its own. */
    @Inject
    @Any
    Instance<JavaMigration> javaMigrations;

    @Inject
    DemoMark demoMark;

    @Inject
    ClockOffset clockOffset;

    @PostConstruct
    void check() {
        try {
            Migrations.mismatch(database, javaMigrations.stream().toArray(JavaMigration[]::new))
                    .ifPresent(sentence -> {
                        throw new IllegalStateException(sentence);
                    });
            demoMark.refuseMismatch();
        } catch (IllegalStateException refused) {
            // The server tells of it far down in a stack trace.
            LOG.log(Level.ERROR, refused.getMessage());
            throw refused;
        }
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        clockOffset.load();
    }
}
