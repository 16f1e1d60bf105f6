package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same submission, however often it comes, is one complaint. */
@ExtendWith(Installation.class)
class IdempotencyIT {

    private static final int SENDERS = 50;

    @Test
    void fifty_at_once_with_one_key_make_one_case_and_get_one_receipt(Installation installation) throws Exception {
        var database = new Database(installation);
        String text = "Samtidig " + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        var start = new CountDownLatch(1);
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        List<Future<Client.Answer>> answers = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            Callable<Client.Answer> send = () -> {
                start.await();
                return new Client(installation.url()).complain(Client.anonymous(text), key);
            };
            answers.add(senders.submit(send));
        }
        start.countDown();
        List<Integer> statuses = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (Future<Client.Answer> answer : answers) {
            statuses.add(answer.get().status());
            bodies.add(answer.get().body());
        }
        senders.shutdown();

        assertThat(statuses)
                .containsOnly(200, 201)
                .filteredOn(status -> status == 201)
                .hasSize(1);
        assertThat(bodies.stream().distinct()).hasSize(1);
        assertThat(database.number("SELECT count(*) FROM complaints WHERE text = ?", text))
                .isEqualTo(1);
        assertThat(database.number(
                        "SELECT count(*) FROM casefiles WHERE id IN (SELECT casefile_id FROM complaints WHERE text = ?)",
                        text))
                .isEqualTo(1);
    }

    @Test
    void same_key_with_another_body_is_refused(Installation installation) {
        var client = new Client(installation.url());
        String key = UUID.randomUUID().toString();
        assertThat(client.complain(Client.anonymous("Den første"), key).status())
                .isEqualTo(201);
        var second = client.complain(Client.anonymous("Den andre"), key);
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void key_is_required_and_checked(Installation installation) {
        var client = new Client(installation.url());
        assertThat(client.post("/api/v1/complaints", Client.anonymous("Uten nøkkel"))
                        .status())
                .isEqualTo(400);
        assertThat(client.complain(Client.anonymous("For lang nøkkel"), "n".repeat(201))
                        .status())
                .isEqualTo(400);
    }
}
