package no.algoritmetilsyn.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A transaction that does a great deal: before each query all that it holds is looked through for changes. */
@Dependent
public class LongTransaction {

    @PersistenceContext
    EntityManager entities;

    /** Writes what has changed, and holds none of it any longer; entities that somebody has at hand are detached. */
    public void letGo() {
        entities.flush();
        entities.clear();
    }
}
