package no.algoritmetilsyn.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However many files come at once, few threads wait for them. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FileTurnsTest {

    private static final int PROCESSORS = 2;
    private static final int PLACES = 12;
    private static final int CROWD = 40;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger looking = new AtomicInteger();

    @AfterEach
    void stop() {
        over.countDown();
        threads.shutdownNow();
    }

    @Test
    void one_is_looked_at_few_wait_and_the_others_are_told_at_once() throws Exception {
        var turns = new FileTurns(PROCESSORS, Duration.ofSeconds(30));
        List<Future<String>> crowd = crowd(turns);
        int told = 0;
        while (told < CROWD - PLACES) {
            told = (int) crowd.stream().filter(Future::isDone).count();
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(looking).hasValue(1);
        assertThat(told).isEqualTo(CROWD - PLACES);
        over.countDown();
        int looked = 0;
        for (Future<String> each : crowd) {
            looked += each.get().equals("looked") ? 1 : 0;
        }
        assertThat(looked).isEqualTo(PLACES);
        assertThat(turns.<String, RuntimeException>inTurn(() -> "again")).isEqualTo("again");
    }

    @Test
    void nobody_waits_for_long() throws Exception {
        var turns = new FileTurns(PROCESSORS, Duration.ofMillis(50));
        List<Future<String>> crowd = crowd(turns);
        int told = 0;
        while (told < CROWD - 1) {
            told = (int) crowd.stream().filter(Future::isDone).count();
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(looking).hasValue(1);
    }

    @Test
    void a_look_that_fails_gives_its_turn_back() throws FileRefused {
        var turns = new FileTurns(PROCESSORS, Duration.ofMillis(50));
        for (int i = 0; i < CROWD; i++) {
            assertThatThrownBy(() -> turns.inTurn(() -> {
                        throw new FileRefused(FileRefusal.EMPTY);
                    }))
                    .isInstanceOfSatisfying(
                            FileRefused.class, e -> assertThat(e.refusal()).isEqualTo(FileRefusal.EMPTY));
            assertThatThrownBy(() -> turns.afterwards(() -> {
                        throw new IllegalStateException("x");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(turns.<String, RuntimeException>inTurn(() -> "again")).isEqualTo("again");
    }

    private List<Future<String>> crowd(FileTurns turns) {
        List<Future<String>> crowd = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            crowd.add(threads.submit(() -> {
                try {
                    return turns.<String, InterruptedException>inTurn(() -> {
                        looking.incrementAndGet();
                        over.await();
                        return "looked";
                    });
                } catch (FileRefused refused) {
                    return refused.refusal().name();
                }
            }));
        }
        return crowd;
    }
}
