package no.algoritmetilsyn.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Remembers that demo data was made in this database. Its accounts have public passwords, so the mark is written with them
 * and never taken back.
 */
@ApplicationScoped
public class DemoMark {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Settings settings;

    /** Whether demo data was made here. */
    public boolean isSet() {
        return !entities.createNativeQuery("SELECT one_row FROM demo_data")
                .getResultList()
                .isEmpty();
    }

    /** Writes the mark, in the transaction that makes the demo data. */
    public void set() {
        entities.createNativeQuery("INSERT INTO demo_data DEFAULT VALUES").executeUpdate();
    }

    /**
     * Lets a start without demo data go on only where none was made; at start-up, before anybody can log in.
     *
     * @throws IllegalStateException when it was
     */
    public void refuseWithoutDemo() {
        if (!settings.demo() && isSet()) {
            throw new IllegalStateException("This database holds demo accounts, whose passwords are public: "
                    + "without TILSYN_DEMO=true take another database");
        }
    }
}
