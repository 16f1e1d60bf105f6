package no.algoritmetilsyn.document;

import jakarta.persistence.EntityManager;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The documents of a test. */
public final class TestDocuments {

    private TestDocuments() {}

    /** Kept through the given entities. */
    public static Documents of(EntityManager entities, AuthorityClock clock) {
        var documents = new Documents();
        documents.entities = entities;
        documents.clock = clock;
        return documents;
    }
}
