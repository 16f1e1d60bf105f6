package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureLogTest {

    private static List<LogRecord> logged(Runnable work) {
        List<LogRecord> records = new ArrayList<>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(FailureLog.class.getName());
        log.addHandler(handler);
        try {
            work.run();
        } finally {
            log.removeHandler(handler);
        }
        return records;
    }

    @Test
    void a_defect_is_told_once_with_its_trace_and_without_what_it_says() {
        var failure = new IllegalStateException("Pernille", new SQLException("Prøvesen", "23505"));
        List<LogRecord> records = logged(() -> FailureLog.note(failure));
        assertThat(records).hasSize(1);
        var told = new StringWriter();
        records.get(0).getThrown().printStackTrace(new PrintWriter(told));
        assertThat(told.toString())
                .contains("java.lang.IllegalStateException", "java.sql.SQLException 23505", "FailureLogTest.java")
                .doesNotContain("Pernille")
                .doesNotContain("Prøvesen");
    }

    @Test
    void a_database_that_is_away_is_a_line_without_trace_however_often_it_is_met() {
        List<LogRecord> records = logged(
                () -> IntStream.range(0, 500).forEach(time -> FailureLog.note(new SQLException("Pernille", "08006"))));
        assertThat(records).hasSize(1);
        assertThat(records.get(0).getThrown()).isNull();
        assertThat(records.get(0).getMessage())
                .contains("out of reach", "08006")
                .doesNotContain("Pernille");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300", "55P03"})
    void a_connection_that_is_refused_or_lost_passes(String state) {
        Throwable failure = new RuntimeException(new IllegalStateException(new SQLException("gone", state)));
        assertThat(FailureLog.isDatabaseAway(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "40001"})
    void a_broken_rule_or_statement_does_not_pass(String state) {
        assertThat(FailureLog.isDatabaseAway(new RuntimeException(new SQLException("wrong", state))))
                .isFalse();
    }

    @Test
    void an_exception_without_cause_or_state_is_looked_at_all_the_same() {
        assertThat(FailureLog.isDatabaseAway(new SQLTransientConnectionException()))
                .isTrue();
        assertThat(FailureLog.isDatabaseAway(new SQLException())).isFalse();
        assertThat(FailureLog.isDatabaseAway(new IllegalStateException())).isFalse();
    }

    @Test
    void causes_that_go_round_in_a_ring_come_to_an_end() {
        Exception one = new Exception();
        Exception other = new Exception(one);
        one.initCause(other);
        assertThat(FailureLog.isDatabaseAway(one)).isFalse();
    }
}
