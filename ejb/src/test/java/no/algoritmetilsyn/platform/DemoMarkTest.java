package no.algoritmetilsyn.platform;

import static org.assertj.core.api.Assertions.assertThat;
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
    void a_database_without_demo_data_serves_both(String demo) {
        database.run(entities -> mark(entities, demo).refuseWithoutDemo());
    }

    @Test
    void one_with_demo_data_is_refused_without_it() {
        database.run(entities -> mark(entities, "true").set());

        database.run(entities -> mark(entities, "true").refuseWithoutDemo());
        assertThatThrownBy(
                        () -> database.run(entities -> mark(entities, "false").refuseWithoutDemo()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("take another database");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM demo_data", "UPDATE demo_data SET one_row = one_row", "TRUNCATE demo_data"})
    void the_application_cannot_take_it_back(String statement) throws SQLException {
        database.run(entities -> mark(entities, "true").set());

        try (Connection application = database.asApplication();
                Statement sql = application.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining("permission denied");
        }
        assertThat(database.<Boolean>inTransaction(
                        entities -> mark(entities, "true").isSet()))
                .isTrue();
    }

    private static DemoMark mark(EntityManager entities, String demo) {
        var mark = new DemoMark();
        mark.entities = entities;
        mark.settings = TestSettings.of(Map.of("TILSYN_DEMO", demo));
        return mark;
    }
}
