package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an operator is told about a failed step holds no message, since messages may hold personal data. */
class IncidentsTest {

    @Test
    void only_the_kinds_of_the_exceptions_are_told() {
        String stackTrace =
                """
                org.camunda.bpm.engine.ProcessEngineException: ENGINE-16004 Kari Nordmann, kari@eksempel.test
                \tat org.camunda.bpm.engine.impl.Foo.bar(Foo.java:12)
                Caused by: org.hibernate.exception.ConstraintViolationException: Key (name)=(Kari Nordmann)
                \tat org.hibernate.Bar.baz(Bar.java:3)
                Caused by: org.postgresql.util.PSQLException: ERROR: sabotage
                """;
        assertThat(Incidents.fault(stackTrace))
                .isEqualTo("ProcessEngineException, ConstraintViolationException, PSQLException");
    }

    @Test
    void no_trace_is_no_fault() {
        assertThat(Incidents.fault(null)).isEmpty();
    }
}
