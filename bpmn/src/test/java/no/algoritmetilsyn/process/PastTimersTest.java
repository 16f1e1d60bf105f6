package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.TestSettings;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Timers of demo data fire when the clock of the story has come to them. */
class PastTimersTest {

    @AutoClose
    private static OrderFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new OrderFixture();
    }

    private static PastTimers timers(boolean demo) {
        var timers = new PastTimers();
        timers.engine = fixture.fixture.get(Engine.class);
        timers.clock = fixture.fixture.get(AuthorityClock.class);
        timers.settings = TestSettings.of(Map.of("TILSYN_DEMO", Boolean.toString(demo)));
        return timers;
    }

    @Test
    void a_timer_fires_when_its_day_has_come_and_not_before() {
        UUID order = fixture.ordered();
        fixture.on(OrderFixture.FIRST);
        fixture.fixture.run(() -> timers(true).fire(order));
        assertThat(fixture.tasks(order)).as("the last day counts").containsExactly("awaitOrderAnswer");
        fixture.on(OrderFixture.FIRST.plusDays(1));
        fixture.fixture.run(() -> timers(true).fire(order));
        assertThat(fixture.tasks(order)).containsExactly("awaitOrderAnswer", "followUpOrder");
    }

    @Test
    void without_demo_data_there_is_no_past() {
        UUID order = fixture.ordered();
        assertThatThrownBy(() -> timers(false).fire(order)).isInstanceOf(IllegalStateException.class);
    }
}
