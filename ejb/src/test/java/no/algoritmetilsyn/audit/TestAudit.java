package no.algoritmetilsyn.audit;

import jakarta.persistence.EntityManager;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The audit within a transaction of a test. */
public final class TestAudit {

    private TestAudit() {}

    /** Writes through the given entities. */
    public static Audit of(EntityManager entities, AuthorityClock clock) {
        var audit = new Audit();
        audit.entities = entities;
        audit.clock = clock;
        return audit;
    }
}
