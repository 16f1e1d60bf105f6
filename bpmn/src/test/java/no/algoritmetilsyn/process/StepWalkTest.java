package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People of every role take steps of the whole catalogue at random: nothing fails that no rule refuses, and all that must hold holds. */
class StepWalkTest {

    /** Steps that cannot be reached here, with the reason. */
    private static final Map<String, String> UNREACHABLE = Map.of();

    private static final int SHORT = Integer.getInteger("walk.steps", 40);
    private static final int LONG = Integer.getInteger("walk.soak", 5_000);
    private static final int BETWEEN_CHECKS = 100;
    private static final int BETWEEN_LINES = 250;
    private static final int ACCEPTED = WalkNeeds.ENOUGH;
    private static final int REFUSED = 5;
    private static final Duration MOST = Duration.ofSeconds(Integer.getInteger("walk.seconds", 8));

    private static long seed() {
        return Long.getLong("walk.seed", LocalDate.now().toEpochDay());
    }

    /** As many steps as fit in some seconds, with another seed each day. */
    @Test
    void a_short_walk() {
        assertThat(walk(SHORT, MOST).total()).isPositive();
    }

    /** Long enough to take and to be refused every step there is. */
    @Test
    @Tag("soak")
    void a_long_walk_takes_every_step_there_is() {
        WalkCounts counts = walk(LONG, Duration.ofDays(1));
        assertThat(counts.acceptedLessThan(ACCEPTED))
                .as("accepted less than %d times", ACCEPTED)
                .allMatch(UNREACHABLE::containsKey);
        assertThat(counts.refusedLessThan(REFUSED))
                .as("refused less than %d times", REFUSED)
                .isEmpty();
    }

    private static WalkCounts walk(int steps, Duration most) {
        long seed = seed();
        try (var fixture = new WalkFixture()) {
            Instant end = Instant.now().plus(most);
            var walk = new StepWalk(fixture, seed);
            var checks = new WalkChecks(fixture);
            var broken = new TreeSet<String>();
            List<String> trails = new ArrayList<>();
            for (int turn = 1; walk.counts.total() < steps && Instant.now().isBefore(end); turn++) {
                walk.turn();
                if (turn % BETWEEN_LINES == 0) {
                    System.out.printf("%s %s%n", LocalTime.now(), walk.line());
                }
                if (turn % BETWEEN_CHECKS == 0 && broken.addAll(checks.broken())) {
                    trails.add(walk.counts.trail());
                }
            }
            broken.addAll(checks.broken());
            System.out.printf(
                    "Walk %d: %d steps, %d checks, until %s%n%s%n",
                    seed, walk.counts.total(), checks.size(), fixture.clock.instant(), walk.counts.table());
            assertThat(walk.taker.faults()).as("faults of seed %d", seed).isEmpty();
            assertThat(broken).as("seed %d, after %s", seed, trails).isEmpty();
            return walk.counts;
        }
    }
}
