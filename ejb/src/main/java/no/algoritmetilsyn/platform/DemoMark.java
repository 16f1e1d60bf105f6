package no.algoritmetilsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Tells whether this database is for demo data. Demo accounts have public passwords, so the mark is written by the
 * migration command, which is told so, before there are any, and is never taken back.
 */
@ApplicationScoped
public class DemoMark {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Settings settings;

    /** Whether demo data is wanted here. */
    public boolean isSet() {
        return !entities.createNativeQuery("SELECT one_row FROM demo_data")
                .getResultList()
                .isEmpty();
    }

    /**
     * Lets a start go on only where the database and the settings agree on whether there is demo data; at start-up, before
     * anybody can log in.
     *
     * @throws IllegalStateException when they do not
     */
    public void refuseMismatch() {
        if (!settings.demo() && isSet()) {
            throw new IllegalStateException("This database holds demo accounts, whose passwords are public: "
                    + "without TILSYN_DEMO=true take another database");
        }
        if (settings.demo() && !isSet()) {
            throw new IllegalStateException("This database was not made for demo data: run bin/tilsyn-migrate with "
                    + "TILSYN_DEMO=true first, which cannot be taken back");
        }
    }
}
