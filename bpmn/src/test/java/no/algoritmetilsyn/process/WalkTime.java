package no.algoritmetilsyn.process;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.runtime.Job;

/** Lets days pass: what was sent is printed, and timers whose time has come fire. */
final class WalkTime {

    private final WalkFixture fixture;
    private final WalkSteps steps;

    WalkTime(WalkFixture fixture, WalkSteps steps) {
        this.fixture = fixture;
        this.steps = steps;
    }

    LocalDate today() {
        return LocalDate.ofInstant(fixture.clock.instant(), ZoneId.of("Europe/Oslo"));
    }

    void passUntil(LocalDate day) {
        fixture.pass(Duration.ofDays(Math.max(1, ChronoUnit.DAYS.between(today(), day))));
        steps.counts.note("now " + fixture.clock.instant());
        for (Job job : fixture.dueTimers()) {
            if (!fixture.isWaiting(job)) {
                continue;
            }
            try {
                fixture.fixture.fire(job.getId());
            } catch (RuntimeException failure) {
                steps.taker.fault("timer " + job.getJobDefinitionId(), failure);
            }
        }
    }
}
