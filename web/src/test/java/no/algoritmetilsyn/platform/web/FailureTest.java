package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300"})
    void a_connection_that_is_refused_or_lost_passes(String state) {
        Throwable failure = new RuntimeException(new IllegalStateException(new SQLException("gone", state)));
        assertThat(Failure.isDatabaseAway(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "40001"})
    void a_broken_rule_or_statement_does_not_pass(String state) {
        assertThat(Failure.isDatabaseAway(new RuntimeException(new SQLException("wrong", state))))
                .isFalse();
    }

    @Test
    void an_exception_without_cause_or_state_is_looked_at_all_the_same() {
        assertThat(Failure.isDatabaseAway(new SQLTransientConnectionException()))
                .isTrue();
        assertThat(Failure.isDatabaseAway(new SQLException())).isFalse();
        assertThat(Failure.isDatabaseAway(new IllegalStateException())).isFalse();
    }

    @Test
    void causes_that_go_round_in_a_ring_come_to_an_end() {
        Exception one = new Exception();
        Exception other = new Exception(one);
        one.initCause(other);
        assertThat(Failure.isDatabaseAway(one)).isFalse();
    }

    @Test
    void a_form_that_is_none_is_the_senders_fault() {
        assertThat(Failure.isUnreadable(new RuntimeException(new Exception("UT010016: Not a multi part request"))))
                .isTrue();
        assertThat(Failure.isUnreadable(new RuntimeException("other"))).isFalse();
    }
}
