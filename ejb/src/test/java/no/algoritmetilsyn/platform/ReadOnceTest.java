package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What only reads reads once; what may change something reads anew. */
class ReadOnceTest {

    private final AtomicInteger count = new AtomicInteger();
    private final ReadOnce readOnce = new ReadOnce();

    @Test
    void a_request_that_may_change_something_reads_anew() {
        assertThat(read("one")).isEqualTo(1);
        assertThat(read("one")).isEqualTo(2);
        assertThat(readOnce.knows("one")).isFalse();
    }

    @Test
    void a_request_that_only_reads_asks_each_question_once() {
        readOnce.begin();
        assertThat(read("one")).isEqualTo(1);
        assertThat(read("other")).isEqualTo(2);
        assertThat(read("one")).isEqualTo(1);
        assertThat(readOnce.knows("one")).isTrue();
    }

    @Test
    void that_there_is_nothing_is_known_too() {
        readOnce.begin();
        String missing = readOnce.of("nothing", () -> null);
        String still = readOnce.of("nothing", () -> "something");
        assertThat(missing).isNull();
        assertThat(still).isNull();
    }

    private int read(String key) {
        return readOnce.of(key, count::incrementAndGet);
    }
}
