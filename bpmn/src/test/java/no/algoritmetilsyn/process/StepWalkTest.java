package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * People of every role take steps of the whole catalogue, by stories and at random: nothing fails that no rule refuses, and all that must
 * hold holds. {@code -Dwalk.seed} takes the same walk again, {@code -Dwalk.soak} makes the long one longer, {@code -Dwalk.story} tells only
 * stories whose names contain something.
 */
class StepWalkTest {

    private static final int SHORT = Integer.getInteger("walk.steps", 40);
    private static final int LONG = Integer.getInteger("walk.soak", 5_000);
    private static final int BETWEEN_CHECKS = 250;
    private static final int BETWEEN_LINES = 250;
    private static final Duration MOST = Duration.ofSeconds(Integer.getInteger("walk.seconds", 8));

    private static long seed() {
        return Long.getLong("walk.seed", LocalDate.now().toEpochDay());
    }

    /** As many steps as fit in some seconds, with another seed each day. */
    @Test
    void a_short_walk() {
        assertThat(walk(SHORT, MOST).total()).isPositive();
    }

    /** Each story leads where it says it does, when nothing gets in its way. */
    @Test
    @Tag("soak")
    void each_story_can_be_told_by_itself() {
        try (var fixture = new WalkFixture()) {
            var walk = new StepWalk(fixture, seed());
            List<String> refused = Stories.ALL.stream()
                    .filter(story -> story.name().contains(System.getProperty("walk.story", "")))
                    .map(walk::tell)
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(walk.taker.faults()).as("faults of seed %d", seed()).isEmpty();
            assertThat(refused).as("refused with seed %d", seed()).isEmpty();
        }
    }

    /** Long enough to take and to be refused every step there is. */
    @Test
    @Tag("soak")
    void a_long_walk_takes_every_step_there_is() {
        WalkCounts counts = walk(LONG, Duration.ofDays(1));
        assertThat(counts.lackingAccepted())
                .as("accepted less than %d times", WalkCounts.ACCEPTED)
                .isEmpty();
        assertThat(counts.lackingRefused())
                .as("refused less than %d times", WalkCounts.REFUSED)
                .isEmpty();
    }

    private static WalkCounts walk(int steps, Duration most) {
        long seed = seed();
        try (var fixture = new WalkFixture()) {
            Instant end = Instant.now().plus(most);
            assertThat(Stories.unknown(fixture.catalogue()))
                    .as("named by stories")
                    .isEmpty();
            assertThat(Stories.without(fixture.catalogue())).as("in no story").isEmpty();
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
                    "Walk %d: %s, %d checks%n%s%n%s%n",
                    seed, walk.line(), checks.size(), walk.counts.table(), walk.report());
            assertThat(walk.taker.faults()).as("faults of seed %d", seed).isEmpty();
            assertThat(broken).as("seed %d, after %s", seed, trails).isEmpty();
            return walk.counts;
        }
    }
}
