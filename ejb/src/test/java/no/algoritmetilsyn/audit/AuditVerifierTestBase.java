package no.algoritmetilsyn.audit;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Chains and anchors that a test tampers with. */
abstract class AuditVerifierTestBase {

    @TempDir
    Path folder;

    AuditFixture fixture;

    @BeforeEach
    void start() {
        fixture = new AuditFixture(folder).withEvents();
        fixture.anchorWhole();
    }

    @AfterEach
    void stop() {
        fixture.close();
    }
}
