package no.algoritmetilsyn.document;

import jakarta.persistence.EntityManager;
import no.algoritmetilsyn.document.custody.TestCustody;

/** The files of a test. */
public final class TestFiles {

    private TestFiles() {}

    /** Read through the given entities. */
    public static DocumentFiles of(EntityManager entities) {
        var files = new DocumentFiles();
        files.entities = entities;
        files.custody = TestCustody.of(entities);
        return files;
    }
}
