package no.algoritmetilsyn.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.algoritmetilsyn.platform.TestClock;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final UUID FIRST = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID SECOND = UUID.fromString("22222222-2222-4222-8222-222222222222");

    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T09:00:00Z"));
    private TestDatabase database;

    @BeforeEach
    void start() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void each_reader_gets_every_change_in_order() {
        announce(FIRST, 1);
        announce(SECOND, 1);
        announce(FIRST, 2);
        assertThat(readAll("index")).extracting(Change::subjectId).containsExactly(FIRST, SECOND, FIRST);
        assertThat(readAll("index")).isEmpty();
        assertThat(readAll("journal")).extracting(Change::version).containsExactly(1L, 1L, 2L);
    }

    @Test
    void transactions_that_commit_in_the_reverse_order_lose_nothing() {
        try (EntityManager slow = database.entities().createEntityManager()) {
            slow.getTransaction().begin();
            changes(slow).announce("algorithm", FIRST, 1);
            announce(SECOND, 1);
            // The later number is committed, the earlier one is not: nothing may be read past it.
            assertThat(readAll("index")).isEmpty();
            slow.getTransaction().commit();
        }
        assertThat(readAll("index")).extracting(Change::subjectId).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_transaction_that_announces_late_is_not_stepped_over() {
        try (EntityManager slow = database.entities().createEntityManager()) {
            slow.getTransaction().begin();
            // It has its number, and has announced nothing yet.
            slow.createNativeQuery("SELECT CAST(pg_current_xact_id() AS text)").getSingleResult();
            announce(SECOND, 1);
            assertThat(readAll("index")).isEmpty();
            changes(slow).announce("algorithm", FIRST, 1);
            slow.getTransaction().commit();
        }
        assertThat(readAll("index")).extracting(Change::subjectId).containsExactlyInAnyOrder(FIRST, SECOND);
    }

    @Test
    void a_change_that_was_rolled_back_is_not_told() {
        try (EntityManager failing = database.entities().createEntityManager()) {
            failing.getTransaction().begin();
            changes(failing).announce("algorithm", FIRST, 1);
            failing.getTransaction().rollback();
        }
        announce(SECOND, 1);
        assertThat(readAll("index")).extracting(Change::subjectId).containsExactly(SECOND);
    }

    @Test
    void a_reader_that_stops_before_it_has_moved_gets_the_batch_again() {
        announce(FIRST, 1);
        assertThat(read("index")).hasSize(1);
        assertThat(read("index")).hasSize(1);
    }

    @Test
    void a_reader_does_not_move_back_unless_it_begins_anew() {
        announce(FIRST, 1);
        announce(SECOND, 1);
        List<Change> all = read("index");
        database.run(entities -> changes(entities).advance("index", all.get(1).place()));
        database.run(entities -> changes(entities).advance("index", all.get(0).place()));
        assertThat(read("index")).isEmpty();
        database.run(entities -> changes(entities).restart("index", ChangeCursor.START));
        assertThat(read("index")).hasSize(2);
    }

    @Test
    void a_reader_that_begins_at_the_end_gets_what_runs_and_what_comes() {
        announce(FIRST, 1);
        try (EntityManager running = database.entities().createEntityManager()) {
            running.getTransaction().begin();
            changes(running).announce("algorithm", FIRST, 2);
            database.run(entities -> {
                Changes changes = changes(entities);
                changes.restart("new", changes.end());
            });
            running.getTransaction().commit();
        }
        announce(FIRST, 3);
        assertThat(readAll("new")).extracting(Change::version).containsExactly(2L, 3L);
    }

    @Test
    void many_writers_and_a_reader_at_the_same_time_lose_nothing_and_read_nothing_twice() throws Exception {
        int writers = 4;
        int each = 60;
        var pool = Executors.newFixedThreadPool(writers);
        Set<Long> seen = new HashSet<>();
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                UUID subject = new UUID(0, w);
                Callable<Void> write = () -> {
                    for (int i = 1; i <= each; i++) {
                        announce(subject, i);
                    }
                    return null;
                };
                running.add(pool.submit(write));
            }
            while (running.stream().anyMatch(writer -> !writer.isDone())) {
                readAll("index")
                        .forEach(change ->
                                assertThat(seen.add(change.place().position())).isTrue());
            }
            for (Future<Void> writer : running) {
                writer.get();
            }
        } finally {
            pool.shutdownNow();
        }
        readAll("index").forEach(change -> assertThat(seen.add(change.place().position()))
                .isTrue());
        assertThat(seen).hasSize(writers * each);
    }

    @Test
    void old_changes_are_forgotten_when_everybody_has_read_them() {
        announce(FIRST, 1);
        readAll("index");
        readAll("journal");
        announce(FIRST, 2);
        readAll("index");
        clock.advance(Duration.ofDays(30));
        announce(FIRST, 3);
        database.run(entities ->
                changes(entities).restart("journal", read("journal").get(0).place()));
        int forgotten = database.inTransaction(entities -> changes(entities).forget(Duration.ofDays(7)));
        assertThat(forgotten).isEqualTo(2);
        assertThat(readAll("journal")).extracting(Change::version).containsExactly(3L);
        assertThat(readAll("index")).extracting(Change::version).containsExactly(3L);
    }

    @Test
    void a_reader_that_is_gone_does_not_keep_changes_for_ever_and_one_that_has_read_all_stays() {
        announce(FIRST, 1);
        readAll("index");
        readAll("gone");
        announce(FIRST, 2);
        readAll("index");
        clock.advance(Duration.ofDays(30));
        int forgotten = database.inTransaction(entities -> changes(entities).forget(Duration.ofDays(7)));
        assertThat(forgotten).isEqualTo(2);
        announce(FIRST, 3);
        assertThat(behind("index")).isEqualTo(1);
    }

    @Test
    void after_a_logical_restore_every_reader_begins_anew() throws Exception {
        announce(FIRST, 1);
        announce(SECOND, 1);
        readAll("index");
        try (var owner = database.asOwner();
                var sql = owner.createStatement()) {
            // As if the rows came from a cluster that had run far longer.
            sql.execute("UPDATE changes SET txid = '900000000'");
            sql.execute("SELECT changes_restored()");
        }
        announce(FIRST, 2);
        assertThat(readAll("index")).extracting(Change::subjectId).containsExactly(FIRST, SECOND, FIRST);
    }

    private void announce(UUID subject, long version) {
        database.run(entities -> changes(entities).announce("algorithm", subject, version));
    }

    private List<Change> read(String reader) {
        return database.inTransaction(entities -> {
            Changes changes = changes(entities);
            return changes.after(changes.place(reader).orElse(ChangeCursor.START), 1000);
        });
    }

    private List<Change> readAll(String reader) {
        List<Change> all = new ArrayList<>();
        List<Change> batch = read(reader);
        while (!batch.isEmpty()) {
            all.addAll(batch);
            ChangeCursor last = batch.get(batch.size() - 1).place();
            database.run(entities -> changes(entities).advance(reader, last));
            batch = read(reader);
        }
        return all;
    }

    private long behind(String reader) {
        return database.inTransaction(entities -> changes(entities).behind(reader));
    }

    private Changes changes(EntityManager entities) {
        var changes = new Changes();
        changes.entities = entities;
        changes.clock = clock;
        return changes;
    }
}
