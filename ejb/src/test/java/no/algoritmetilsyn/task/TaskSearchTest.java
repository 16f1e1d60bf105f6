package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Query;
import java.util.List;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskSearchTest {

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sak 2026/14",
                "K-2026-000462",
                "462",
                "k 462",
                "912 345 678",
                "974760673",
                "Furuvik kommune",
                "ref. 2026-462",
                "O'Brien & sønn: !*",
                "'",
                "2026/14-3",
                "\\ | ( ) <-> :*",
                "сад",
                "😀"
            })
    void whatever_is_typed_is_a_statement_that_the_database_takes(String typed) {
        TaskSearch sought = TaskSearch.of(typed);
        List<?> found = database.inTransaction(entities -> {
            Query query = entities.createNativeQuery("SELECT t.id FROM tasks t WHERE " + sought.condition());
            sought.values().forEach(query::setParameter);
            return query.getResultList();
        });
        assertThat(found).isEmpty();
    }

    @Test
    void nothing_finds_nothing() {
        assertThat(TaskSearch.of(" ").condition()).isEqualTo("false");
    }
}
