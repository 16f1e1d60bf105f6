package no.algoritmetilsyn.process;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Demands that stand at Monday 30 November 2026, with the inspector at work. */
abstract class DemandTestBase {

    static DemandFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new DemandFixture();
    }

    @BeforeEach
    void monday() {
        fixture.on(DemandFixture.MONDAY);
        fixture.as(DemandFixture.INSPECTOR);
    }

    @AfterAll
    static void close() {
        fixture.close();
    }
}
