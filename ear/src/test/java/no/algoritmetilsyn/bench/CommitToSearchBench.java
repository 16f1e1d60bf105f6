package no.algoritmetilsyn.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the commit of a record to the first answer of the API that holds it: feed, index and request included. */
@Tag("bench")
@ExtendWith(Installation.class)
class CommitToSearchBench {

    private static final int RECORDS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void a_record_is_found_soon_after_its_commit(Installation installation) {
        var database = new Database(installation);
        var client = new Client(installation.url());
        var figures = new Figures("commit-to-search");
        List<Long> lags = new ArrayList<>();
        List<Long> questions = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            String word = "kvekke" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "x") + i;
            commit(database, word);
            long committed = System.nanoTime();
            await(client, word, committed);
            lags.add(System.nanoTime() - committed);
            long asked = System.nanoTime();
            total(client, word);
            questions.add(System.nanoTime() - asked);
        }
        SearchSpeedBench.report("commit to searchable", lags, 0.99, 250, figures);
        SearchSpeedBench.report("of which one question to the API", questions, figures);
        figures.print();
        figures.assertWithinLimits();
    }

    /** Asks without a pause, so that what is measured is not the pause. */
    private static void await(Client client, String word, long since) {
        while (total(client, word) != 1) {
            if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new AssertionError("Not found within " + PATIENCE);
            }
        }
    }

    private static int total(Client client, String word) {
        return client.get("/api/v1/algorithms?q=" + word).json().getInt("total");
    }

    /** In one statement, which is one transaction. */
    private static void commit(Database database, String word) {
        UUID id = UUID.randomUUID();
        database.run(
                """
                WITH record AS (
                  INSERT INTO algorithm_records (id, kind, source, name, summary, organisation, status, risk_class,
                    automation, restricted, saved,
                    published, revision, registered_at, changed_at, version)
                  VALUES (?, 'USE', 'register', ?, '', 'Prøvevik kommune', 'IN_USE', 'MINIMAL', 'FULL', false, 1, 1,
                    1, now(), now(), 0)),
                content AS (
                  INSERT INTO algorithm_versions (record_id, number, standard, content, state, as_of, saved_at, decided_at)
                  VALUES (?, 1, '1.0', CAST(? AS jsonb), 'PUBLISHED', current_date, now(), now()))
                INSERT INTO changes (kind, subject_id, version, at) VALUES ('algorithm', ?, 1, now())
                """,
                id,
                word,
                id,
                """
                {"name": "%s", "organisation": {"name": "Prøvevik kommune"}, "status": "IN_USE", "language": "nb"}
                """
                        .formatted(word),
                id);
    }
}
