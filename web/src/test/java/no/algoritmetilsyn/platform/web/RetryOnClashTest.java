package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Only a clash with another transaction is worth a second try, and only one. */
class RetryOnClashTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void what_succeeds_is_done_once() {
        RetryOnClash.run(tries::incrementAndGet);
        assertThat(tries).hasValue(1);
    }

    @Test
    void a_clash_is_tried_again() {
        RetryOnClash.run(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new EJBException(new OptimisticLockException());
            }
        });
        assertThat(tries).hasValue(2);
    }

    /** The engine sends its statements by a library of its own, which has other names for what goes wrong. */
    @Test
    void a_deadlock_is_tried_again_whichever_transaction_met_it() {
        RetryOnClash.run(() -> {
            if (tries.incrementAndGet() == 1) {
                throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
            }
        });
        assertThat(tries).hasValue(2);
    }

    @Test
    void a_second_clash_is_told() {
        assertThatThrownBy(() -> RetryOnClash.run(() -> {
                    tries.incrementAndGet();
                    throw new OptimisticLockException();
                }))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(tries).hasValue(2);
    }

    @Test
    void anything_else_is_told_at_once() {
        assertThatThrownBy(() -> RetryOnClash.run(() -> {
                    tries.incrementAndGet();
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(tries).hasValue(1);
    }
}
