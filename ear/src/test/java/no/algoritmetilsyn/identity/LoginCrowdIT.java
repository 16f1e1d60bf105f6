package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.server.AtOnce;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** More come to the door in one moment than there are connections to the database. */
@ExtendWith(Installation.class)
class LoginCrowdIT {

    private static final String FAILURES = "SELECT coalesce(sum(failures), 0) FROM attempts WHERE scope = 'login'";
    private static final String AT_THE_LIMIT =
            "SELECT count(*) FROM attempts WHERE scope = 'login' AND failures = ? AND blocked_until IS NOT NULL";
    private static final String PASSWORD = "arkivar";
    private static final int CROWD = 40;
    private static final int BURST = 30;
    private static final int TRIES = 8;

    /** As many as wait for one look on a machine with two processors. */
    private static final int RIGHT_AT_ONCE = 18;

    /** Of its own each time: the server remembers for a while who has logged in. */
    private final String account = "mange-" + UUID.randomUUID();

    private Installation installation;
    private Database database;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(installation);
        database.run(
                """
                INSERT INTO accounts (id, user_name, display_name, password_hash, organ, created_at)
                SELECT gen_random_uuid(), ?, display_name, ?, organ, created_at
                FROM accounts WHERE user_name = ?
                """,
                account,
                // As slow as in production, unlike those of the accounts that tests log in with.
                Passwords.hash(PASSWORD),
                PASSWORD);
    }

    @AfterEach
    void remove() {
        database.run("DELETE FROM accounts WHERE user_name = ?", account);
    }

    @Test
    void a_crowd_of_wrong_logins_is_counted_as_far_as_it_is_looked_at_and_stops_nobody_who_reads() throws Exception {
        long before = database.number(FAILURES);
        Map<String, Callable<Client.Answer>> calls = new TreeMap<>();
        for (int i = 0; i < CROWD; i++) {
            Client guesser = new Client(installation.url(), "ukjent" + i, "feil").from("10.21.0." + i);
            calls.put("guess " + i, () -> guesser.get("/api/v1/algorithms"));
        }
        for (int i = 0; i < 10; i++) {
            Client reader = new Client(installation.url()).from("10.21.1." + i);
            calls.put("read " + i, () -> reader.get("/api/v1/algorithms"));
        }
        Map<String, Client.Answer> answers = AtOnce.call(calls);
        answers.forEach((name, answer) -> {
            if (name.startsWith("guess")) {
                assertTurnedAway(name, answer);
            } else {
                assertThat(answer.status()).as(name).isEqualTo(200);
            }
        });
        long looked = answers.values().stream()
                .filter(answer -> answer.status() == 401)
                .count();
        assertThat(looked).isPositive();
        // Each by the name at the address and by the address.
        assertThat(database.number(FAILURES) - before).isEqualTo(2 * looked);
    }

    @Test
    void forty_wrong_logins_at_once_from_one_address_make_nobody_wait() throws Exception {
        Map<String, Callable<Client.Answer>> calls = new TreeMap<>();
        for (int i = 0; i < CROWD; i++) {
            Client guesser = new Client(installation.url(), account, "gjett" + i).from("10.21.4.1");
            calls.put("guess " + i, () -> guesser.get("/api/v1/algorithms"));
        }
        var health = new Client(installation.url());
        health.get("/health/ready");
        calls.put("health", () -> slowest(health));
        long start = System.nanoTime();
        Map<String, Client.Answer> answers = AtOnce.call(calls);
        Duration all = Duration.ofNanos(System.nanoTime() - start);
        assertThat(Duration.ofMillis(Long.parseLong(answers.remove("health").body())))
                .as("the slowest of ten health checks meanwhile")
                .isLessThan(Duration.ofMillis(500));
        answers.forEach(LoginCrowdIT::assertTurnedAway);
        assertThat(answers.values())
                .anySatisfy(answer -> assertThat(answer.status()).isEqualTo(503));
        assertThat(all).isLessThan(Duration.ofSeconds(10));
    }

    /** The slowest of ten, in milliseconds, in the place of the body. */
    private static Client.Answer slowest(Client client) throws InterruptedException {
        long slowest = 0;
        for (int i = 0; i < 10; i++) {
            long start = System.nanoTime();
            assertThat(client.get("/health/live").status()).isEqualTo(200);
            slowest = Math.max(
                    slowest, Duration.ofNanos(System.nanoTime() - start).toMillis());
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return new Client.Answer(200, Long.toString(slowest), null);
    }

    private static void assertTurnedAway(String name, Client.Answer answer) {
        assertThat(answer.status()).as(name).isIn(401, 503);
        if (answer.status() == 503) {
            assertThat(answer.response().headers().firstValue("Retry-After"))
                    .as(name)
                    .isPresent();
        }
    }

    @Test
    void a_burst_at_one_account_gets_no_more_guesses_than_a_queue() throws Exception {
        String address = "10.21.2.1";
        long before = database.number(FAILURES);
        long blocked = database.number(AT_THE_LIMIT, TRIES);
        int guess = 0;
        while (database.number(AT_THE_LIMIT, TRIES) == blocked && guess < 10 * BURST) {
            Map<String, Callable<Client.Answer>> guesses = new TreeMap<>();
            for (int i = 0; i < BURST; i++) {
                Client guesser = new Client(installation.url(), account, "gjett" + guess++).from(address);
                guesses.put("guess " + i, () -> guesser.get("/api/v1/algorithms"));
            }
            AtOnce.call(guesses).forEach(LoginCrowdIT::assertTurnedAway);
        }
        // Whatever is looked at is counted twice, and what is refused is not counted.
        assertThat(database.number(FAILURES) - before).isEqualTo(2 * TRIES);
        assertThat(database.number(AT_THE_LIMIT, TRIES) - blocked).isOne();
        assertThat(statusOf(address)).isEqualTo(401);
        assertThat(statusOf("10.21.2.2")).isEqualTo(200);
        // What the owner has just proved elsewhere is of no use here.
        assertThat(statusOf(address)).isEqualTo(401);
    }

    @Test
    void an_address_that_is_blocked_learns_nothing_though_the_owner_was_just_let_in_from_there() {
        String shared = "10.21.5.1";
        assertThat(statusOf(shared)).isEqualTo(200);
        for (int i = 0; i < TRIES; i++) {
            new Client(installation.url(), account, "gjett" + i).from(shared).get("/api/v1/algorithms");
        }
        assertThat(statusOf(shared)).isEqualTo(401);
        assertThat(statusOf("10.21.5.2")).isEqualTo(200);
    }

    @Test
    void a_client_that_starts_with_many_right_requests_at_once_is_let_in_with_all() throws Exception {
        long before = database.number(FAILURES);
        Map<String, Callable<Client.Answer>> calls = new TreeMap<>();
        for (int i = 0; i < RIGHT_AT_ONCE; i++) {
            Client client = new Client(installation.url(), account, PASSWORD).from("10.21.3.1");
            calls.put("call " + i, () -> client.get("/api/v1/algorithms"));
        }
        AtOnce.call(calls)
                .forEach((name, answer) -> assertThat(answer.status()).as(name).isEqualTo(200));
        assertThat(database.number(FAILURES) - before).isZero();
    }

    private int statusOf(String address) {
        return new Client(installation.url(), account, PASSWORD)
                .from(address)
                .get("/api/v1/algorithms")
                .status();
    }
}
