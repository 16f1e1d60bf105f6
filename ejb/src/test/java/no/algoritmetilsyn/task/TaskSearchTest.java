package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Query;
import java.util.List;
import no.algoritmetilsyn.platform.TestDatabase;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskSearchTest {

    @AutoClose
    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
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
            Query query = entities.createNativeQuery("SELECT t.id FROM tasks t WHERE " + sought.condition(entities));
            sought.values().forEach(query::setParameter);
            return query.getResultList();
        });
        assertThat(found).isEmpty();
    }

    @Test
    void nothing_finds_nothing() {
        assertThat(condition(" ")).isEqualTo("false");
    }

    /** Whichever way is taken, the same tasks are found. */
    @Test
    void what_many_have_is_asked_of_one_task_after_another() {
        run("INSERT INTO casefiles (id, case_year, title_internal, title_public, status, organ, opened_on, version)"
                + " VALUES (md5('c')::uuid, 2026, 'Sak', 'Sak', 'OPEN', 'FIRST_INSTANCE', '2026-11-28', 0)");
        many(1, 1_000);
        assertThat(condition("Tusenvis")).startsWith("t.id IN (");
        assertThat(found("Tusenvis")).hasSize(3);
        many(1_001, 1_001);
        assertThat(condition("Tusenvis")).contains("OFFSET 0");
        assertThat(found("Tusenvis")).hasSize(3);
        assertThat(found("Unik7")).hasSize(1);
    }

    @Test
    void a_list_that_is_searched_by_words_and_by_a_body_is_planned_by_value_once() {
        var both = List.of(TaskSearch.of("plass"), TaskSearch.ofBody("Furuvik"));
        assertThat(statements(both))
                .as("one that says so, and one that counts for each")
                .isEqualTo(3);
        assertThat(statements(List.of(TaskSearch.of("plass")))).isEqualTo(2);
        assertThat(statements(List.of(TaskSearch.of("Sak 2026/14"))))
                .as("a number has no frequency")
                .isZero();
        assertThat(planned(both)).isEqualTo("force_custom_plan");
    }

    private static long statements(List<TaskSearch> searches) {
        var statistics = database.entities().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return database.inTransaction(entities -> {
                statistics.clear();
                TaskSearch.sought(entities, searches);
                return statistics.getPrepareStatementCount();
            });
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static Object planned(List<TaskSearch> searches) {
        return database.inTransaction(entities -> {
            TaskSearch.sought(entities, searches);
            return entities.createNativeQuery("SELECT current_setting('plan_cache_mode')")
                    .getSingleResult();
        });
    }

    /** Proceedings of one case, the first three with a task. */
    private static void many(int from, int to) {
        run("INSERT INTO proceedings (id, kind, casefile_id, organ, reference, opened_at, version, title, received_at)"
                + " SELECT md5('p' || i)::uuid, 'COMPLAINT', md5('c')::uuid, 'FIRST_INSTANCE', 'K-2026-' || i, now(), 0,"
                + " 'Tusenvis unik' || i, now() FROM generate_series(" + from + ", " + to + ") i");
        run(
                "INSERT INTO tasks (id, engine_task_id, kind, proceeding_id, subject_id, casefile_id, organ, state, act, page,"
                        + " due_on, created_at, version) SELECT md5('t' || i)::uuid, 't' || i, 'sortComplaint', md5('p' || i)::uuid,"
                        + " md5('p' || i)::uuid, md5('c')::uuid, 'FIRST_INSTANCE', 'OPEN', 'COMPLAINT_SORT', '/tilsyn/', '2026-12-01',"
                        + " now(), 0 FROM generate_series(" + from + ", " + to + ") i WHERE i IN (1, 2, 7)");
    }

    private static String condition(String typed) {
        return database.inTransaction(entities -> TaskSearch.of(typed).condition(entities));
    }

    private static List<?> found(String typed) {
        return database.inTransaction(entities -> {
            TaskSearch sought = TaskSearch.of(typed);
            Query query = entities.createNativeQuery("SELECT t.id FROM tasks t WHERE " + sought.condition(entities));
            sought.values().forEach(query::setParameter);
            return query.getResultList();
        });
    }

    private static void run(String statement) {
        database.inTransaction(entities -> entities.createNativeQuery(statement).executeUpdate());
    }
}
