package no.algoritmetilsyn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A leader gives ten thousand tasks to a colleague, in two windows at once: none is given twice, and stopping leaves the rest alone. */
@Tag("bench")
@ExtendWith(Installation.class)
class BulkBench {

    private static final int TASKS = 10_000;
    private static final String PAGE = "/tilsyn/mange?bunt=";
    private static final int TURNS = 2_000;
    private static final String LEFT = "SELECT count(*) FROM task_bulk_items WHERE bulk_id = '%s' AND outcome IS NULL";
    private static final String DONE = "SELECT count(*) FROM task_bulk_items WHERE bulk_id = '%s' AND outcome = 'DONE'";
    private static final String RULES =
            "SELECT DISTINCT rule FROM task_bulk_items WHERE bulk_id = '%s' AND rule IS NOT NULL";
    private static final String GIVEN =
            "SELECT count(*) FROM task_moves WHERE kind = 'ASSIGNED' AND task_id IN (SELECT task_id FROM task_bulk_items"
                    + " WHERE bulk_id = '%s')";

    @Test
    void ten_thousand_tasks_are_given_once_each(Installation installation) {
        var database = new Database(installation);
        var tasks = new SeededTasks(installation);
        tasks.upTo(TASKS);
        tasks.openToLeader("leder");
        String bulk = bulk(database);
        Desk one = Desk.of(installation, "leder");
        Desk other = Desk.of(installation, "leder");
        var figures = new Figures("bulk");

        long begun = System.nanoTime();
        begin(one, bulk);
        CompletableFuture<Void> beside = CompletableFuture.runAsync(() -> goOn(other, database, bulk));
        goOn(one, database, bulk);
        beside.join();
        figures.put("seconds for ten thousand, two windows", (System.nanoTime() - begun) / 1e9);
        assertThat(database.number(DONE.formatted(bulk)))
                .as("given; others were refused by %s", database.column(RULES.formatted(bulk)))
                .isEqualTo(TASKS);
        assertThat(database.number(GIVEN.formatted(bulk))).as("none twice").isEqualTo(TASKS);
        assertThat(database.number(
                        "SELECT count(*) FROM tasks t JOIN accounts a ON a.id = t.claimed_by WHERE a.user_name = '"
                                + SeededTasks.INSPECTOR + "'"))
                .isEqualTo(TASKS);
        String page = one.open(PAGE + bulk).body();
        assertThat(page.replaceAll("[\\s\\u00a0]", "")).as("the result is told").contains("10000");

        String stopped = bulk(database);
        begin(one, stopped);
        press(one, stopped, "stop");
        long done = database.number(DONE.formatted(stopped));
        press(one, stopped, "goOn");
        assertThat(done).isPositive().isLessThan(TASKS);
        assertThat(database.number(DONE.formatted(stopped)))
                .as("after it was stopped")
                .isEqualTo(done);
        assertThat(database.number(GIVEN.formatted(stopped))).isEqualTo(TASKS + done);
        figures.put("given before it was stopped", done);
        figures.print();
    }

    private static void begin(Desk leader, String bulk) {
        var answer = leader.open(PAGE + bulk)
                .send("bulk", "begin", "act", "ASSIGN", "to", SeededTasks.INSPECTOR, "reason", "Ny fordeling.");
        assertThat(answer.status()).as(answer.body()).isIn(302, 303);
    }

    private static void goOn(Desk leader, Database database, String bulk) {
        for (int turn = 0; turn < TURNS && database.number(LEFT.formatted(bulk)) > 0; turn++) {
            press(leader, bulk, "goOn");
        }
    }

    /** The other window may have done the last of them meanwhile. */
    private static void press(Desk leader, String bulk, String button) {
        Desk.Sheet page = leader.open(PAGE + bulk);
        if (page.has("running")) {
            assertThat(page.send("running", button).status()).as(button).isLessThan(400);
        }
    }

    /** All that was seeded, as the leader has marked it. */
    private static String bulk(Database database) {
        String bulk = UUID.randomUUID().toString();
        for (String sql : List.of(
                "INSERT INTO task_bulks (id, actor_id, made_at) SELECT '%s', id, now() FROM accounts WHERE user_name = 'leder'",
                "INSERT INTO task_bulk_items (bulk_id, place, task_id) SELECT '%s', row_number() OVER (ORDER BY t.id), t.id"
                        + " FROM tasks t JOIN proceedings p ON p.id = t.proceeding_id WHERE p.reference LIKE 'B-%%'")) {
            database.run(sql.formatted(bulk));
        }
        return bulk;
    }
}
