package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import no.algoritmetilsyn.identity.FailedAttempts.Limit;
import no.algoritmetilsyn.platform.Keys;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many wrong tries there may be, one after the other and at once. */
class FailedAttemptsTest {

    private static final Limit KARI = new Limit("test", "kari", 3);
    private static final Limit HOUSE = new Limit("test", "10.0.0.1", 5);

    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T09:00:00Z"));
    private TestDatabase database;

    @BeforeEach
    void create() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_burst_is_admitted_as_often_as_a_queue() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                tries.add(() -> admit(KARI, HOUSE));
            }
            int admitted = 0;
            for (Future<Boolean> each : threads.invokeAll(tries)) {
                admitted += each.get() ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(KARI.failures());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_block_ends_after_a_quarter_of_an_hour_and_is_back_with_the_next_failure() {
        fail(3, KARI);
        assertThat(admit(KARI)).isFalse();
        clock.advance(Duration.ofMinutes(14));
        assertThat(admit(KARI)).isFalse();
        clock.advance(Duration.ofMinutes(1));
        fail(1, KARI);
        assertThat(admit(KARI)).isFalse();
    }

    @Test
    void who_is_refused_counts_against_nobody_else() {
        fail(3, KARI);
        for (int i = 0; i < 10; i++) {
            assertThat(admit(HOUSE, KARI)).isFalse();
        }
        assertThat(admit(HOUSE)).isTrue();
    }

    @Test
    void what_was_right_does_not_count() {
        for (int i = 0; i < 10; i++) {
            assertThat(admit(HOUSE)).isTrue();
            takeBack(HOUSE);
        }
        fail(5, HOUSE);
        assertThat(admit(HOUSE)).isFalse();
    }

    @Test
    void the_right_one_after_a_block_leaves_none() {
        fail(5, HOUSE);
        clock.advance(Duration.ofMinutes(15));
        for (int i = 0; i < 3; i++) {
            assertThat(admit(HOUSE)).isTrue();
            takeBack(HOUSE);
        }
    }

    @Test
    void failures_are_forgotten_after_an_hour_however_often_somebody_was_right_meanwhile() {
        fail(4, HOUSE);
        for (int i = 0; i < 7; i++) {
            clock.advance(Duration.ofMinutes(10));
            assertThat(admit(HOUSE)).isTrue();
            takeBack(HOUSE);
        }
        fail(4, HOUSE);
        assertThat(admit(HOUSE)).isTrue();
    }

    @Test
    void a_failure_within_the_hour_keeps_those_before_it() {
        fail(3, HOUSE);
        clock.advance(Duration.ofMinutes(50));
        fail(1, HOUSE);
        clock.advance(Duration.ofMinutes(50));
        fail(1, HOUSE);
        assertThat(admit(HOUSE)).isFalse();
    }

    @Test
    void a_success_wipes_the_count() {
        fail(2, KARI);
        assertThat(admit(KARI)).isTrue();
        inTransaction(attempts -> {
            attempts.forget(KARI);
            return null;
        });
        fail(2, KARI);
        assertThat(admit(KARI)).isTrue();
    }

    private void fail(int times, Limit limit) {
        for (int i = 0; i < times; i++) {
            assertThat(admit(limit)).isTrue();
            inTransaction(attempts -> {
                attempts.failed(List.of(limit));
                return null;
            });
        }
    }

    private boolean admit(Limit... limits) {
        return inTransaction(attempts -> attempts.admit(List.of(limits)));
    }

    private void takeBack(Limit limit) {
        inTransaction(attempts -> {
            attempts.takeBack(List.of(limit));
            return null;
        });
    }

    private <T> T inTransaction(Function<FailedAttempts, T> work) {
        return database.inTransaction(entities -> {
            var attempts = new FailedAttempts();
            attempts.entities = entities;
            attempts.clock = clock;
            attempts.keys = new PlainKeys();
            return work.apply(attempts);
        });
    }

    private static final class PlainKeys extends Keys {

        @Override
        public byte[] hash(String purpose, String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
