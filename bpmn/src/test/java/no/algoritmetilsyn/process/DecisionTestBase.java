package no.algoritmetilsyn.process;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Decisions that stand at Monday 30 November 2026, with the inspector at work. */
abstract class DecisionTestBase {

    @AutoClose
    static DecisionFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new DecisionFixture();
    }

    @BeforeEach
    void monday() {
        fixture.on(DecisionFixture.MONDAY);
        fixture.as(DecisionFixture.INSPECTOR);
    }
}
