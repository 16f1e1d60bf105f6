package no.algoritmetilsyn.process;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Demands that stand at Monday 30 November 2026, with the inspector at work. */
abstract class DemandTestBase {

    @AutoClose
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
}
