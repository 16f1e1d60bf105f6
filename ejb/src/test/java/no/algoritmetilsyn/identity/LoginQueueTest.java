package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is looked at, who waits and who is sent away. */
class LoginQueueTest {

    private static final int PROCESSORS = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(60);
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger looking = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private final LoginQueue queue = new LoginQueue(PROCESSORS, Duration.ofMillis(200));

    @AfterEach
    void stop() {
        end.countDown();
        threads.shutdownNow();
    }

    @Test
    void fewer_are_looked_at_than_there_are_processors_and_nobody_waits_for_long() throws Exception {
        List<Future<Optional<Boolean>>> all = begin(40, i -> "key" + i, i -> "10.0.0." + i);
        int sentAway = 0;
        for (Future<Optional<Boolean>> each : all.subList(1, all.size())) {
            // The first holds the only turn: all others are told within the longest wait.
            sentAway += each.get(10, TimeUnit.SECONDS).isEmpty() ? 1 : 0;
        }
        assertThat(sentAway).isEqualTo(39);
        assertThat(looking.get()).isEqualTo(PROCESSORS - 1);
        end.countDown();
        assertThat(all.get(0).get()).contains(true);
        assertThat(queue.inTurn("later", "10.0.0.1", () -> true)).contains(true);
        assertThat(most.get()).isEqualTo(PROCESSORS - 1);
    }

    @Test
    void those_who_find_no_place_are_sent_away_at_once() throws Exception {
        var patient = new LoginQueue(1, Duration.ofMinutes(1));
        for (int i = 0; i < 12; i++) {
            int number = i;
            threads.submit(() -> patient.inTurn("key" + number, "10.0.0." + number, this::look));
        }
        while (patient.waiting() < 12) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(patient.inTurn("late", "10.0.1.1", this::look)).isEmpty();
    }

    @Test
    void one_network_leaves_places_to_others() throws Exception {
        var patient = new LoginQueue(1, Duration.ofMinutes(1));
        List<Future<Optional<Boolean>>> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int number = i;
            all.add(threads.submit(() -> patient.inTurn("key" + number, "10.0.0.1", this::look)));
        }
        int sentAway = 0;
        while (sentAway < 20) {
            sentAway = (int) all.stream().filter(Future::isDone).count();
            TimeUnit.MILLISECONDS.sleep(10);
        }
        Future<Optional<Boolean>> other = threads.submit(() -> patient.inTurn("other", "10.0.0.2", this::look));
        TimeUnit.MILLISECONDS.sleep(100);
        assertThat(other.isDone()).isFalse();
        end.countDown();
        assertThat(other.get()).contains(true);
    }

    @Test
    void those_with_the_same_credentials_are_looked_at_once() throws Exception {
        List<Future<Optional<Boolean>>> all = begin(20, i -> "same", i -> "10.0.0.1");
        end.countDown();
        for (Future<Optional<Boolean>> each : all) {
            assertThat(each.get()).contains(true);
        }
        assertThat(looks.get()).isOne();
    }

    @Test
    void a_look_that_fails_leaves_turn_and_place() {
        for (int i = 0; i < 50; i++) {
            try {
                queue.inTurn("key", "10.0.0.1", () -> {
                    throw new IllegalStateException();
                });
            } catch (IllegalStateException expected) {
                // As thrown.
            }
        }
        assertThat(queue.inTurn("key", "10.0.0.1", () -> true)).contains(true);
    }

    private interface Naming {
        String of(int number);
    }

    /** The first has begun to be looked at when this returns, and the others have come. */
    private List<Future<Optional<Boolean>>> begin(int count, Naming key, Naming network) throws Exception {
        List<Future<Optional<Boolean>>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            Callable<Optional<Boolean>> one = () -> queue.inTurn(key.of(number), network.of(number), this::look);
            all.add(threads.submit(one));
            while (looking.get() == 0) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }
        TimeUnit.MILLISECONDS.sleep(50);
        return all;
    }

    private boolean look() {
        looks.incrementAndGet();
        most.accumulateAndGet(looking.incrementAndGet(), Math::max);
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            looking.decrementAndGet();
        }
        return true;
    }
}
