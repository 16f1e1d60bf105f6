package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database with demo accounts serves nobody but a demo. */
class DemoMarkTest {

    private TestDatabase database;

    @BeforeEach
    void create() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void a_database_is_used_as_it_was_migrated(String demo) {
        TestDatabase fitting = demo.equals("true") ? TestDatabase.demo() : TestDatabase.fresh();
        fitting.run(entities -> mark(entities, demo).refuseMismatch());
        fitting.close();
    }

    @Test
    void one_for_demo_data_is_refused_without_it() {
        try (TestDatabase demo = TestDatabase.demo()) {
            assertThatThrownBy(
                            () -> demo.run(entities -> mark(entities, "false").refuseMismatch()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("take another database");
        }
    }

    @Test
    void one_that_was_not_made_for_demo_data_is_refused_with_it() {
        assertThatThrownBy(() -> database.run(entities -> mark(entities, "true").refuseMismatch()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tilsyn-migrate");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO demo_data VALUES (true)",
                "DELETE FROM demo_data",
                "UPDATE demo_data SET one_row = one_row",
                "TRUNCATE demo_data"
            })
    void the_application_neither_sets_it_nor_takes_it_back(String statement) throws SQLException {
        try (Connection application = database.asApplication();
                Statement sql = application.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    private static DemoMark mark(EntityManager entities, String demo) {
        var mark = new DemoMark();
        mark.entities = entities;
        mark.settings = TestSettings.of(Map.of("TILSYN_DEMO", demo));
        return mark;
    }
}
