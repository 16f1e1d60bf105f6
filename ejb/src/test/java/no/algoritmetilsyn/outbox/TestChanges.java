package no.algoritmetilsyn.outbox;

import jakarta.persistence.EntityManager;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The change feed within a transaction of a test. */
public final class TestChanges {

    private TestChanges() {}

    /** Writes through the given entities. */
    public static Changes of(EntityManager entities, AuthorityClock clock) {
        var changes = new Changes();
        changes.entities = entities;
        changes.clock = clock;
        return changes;
    }
}
