package no.algoritmetilsyn.document.custody;

import jakarta.persistence.EntityManager;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.TestAccess;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The custody of a test, written by the system. */
public final class TestCustody {

    private TestCustody() {}

    /** Written through the given entities. */
    public static Custody of(EntityManager entities) {
        var custody = new Custody();
        custody.entities = entities;
        custody.clock = new AuthorityClock();
        custody.access = TestAccess.of(entities, custody.clock, Actor.SYSTEM);
        return custody;
    }
}
