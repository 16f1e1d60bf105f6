package no.algoritmetilsyn.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.InTurns;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A server that is killed while dated facts of coercive fines change: what is kept is what the pure function says of the facts, what was
 * acknowledged is kept, and each change that is kept tells what it has moved.
 */
@ExtendWith(Installation.class)
class KilledPenaltiesIT {

    private static final int AT_ONCE = 3;
    private static final int CHANGES = 4;
    private static final int LONGEST_LIFE = 1_500;

    private final Random random = new Random(Long.getLong("kill.seed", 20261130));
    private Installation installation;
    private Database database;
    private ReadyPenalties penalties;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        penalties = new ReadyPenalties(shared);
    }

    @Test
    @InTurns(days = 2, day = 1)
    void what_is_kept_is_what_the_pure_function_says_though_the_server_is_killed() throws Exception {
        kill(1);
    }

    @Test
    @Tag("soak")
    void what_is_kept_stays_right_through_twenty_kills() throws Exception {
        kill(20);
    }

    private void kill(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            List<String> running = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                running.add(penalties.ranFor(10 + i));
            }
            List<CompletableFuture<Integer>> changing = running.stream()
                    .map(id -> CompletableFuture.supplyAsync(() -> acknowledged(id)))
                    .toList();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_LIFE));
            installation.server().kill();
            installation.startServer(Installation.JVM);
            for (int i = 0; i < AT_ONCE; i++) {
                assertRight(running.get(i), changing.get(i).get(2, TimeUnit.MINUTES));
            }
            Client.Answer check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
            assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
        }
    }

    /** Lets a fine stand still on one day after the other; how often that was acknowledged before the server was gone. */
    private int acknowledged(String id) {
        LocalDate first = database.today().minusDays(8);
        int told = 0;
        try {
            for (int i = 0; i < CHANGES; i++) {
                String pause =
                        "{\"ground\": \"IMPOSSIBLE\", \"from\": \"%1$s\", \"until\": \"%1$s\", \"reason\": \"Strømmen er borte.\"}"
                                .formatted(first.plusDays(i));
                if (inspector()
                                .post("/api/v1/proceedings/" + id + "/steps/pausePenalty", pause)
                                .status()
                        != 200) {
                    return told;
                }
                told++;
            }
        } catch (RuntimeException killed) {
            return told;
        }
        return told;
    }

    private void assertRight(String id, int told) {
        long pauses = database.number("SELECT count(*) FROM penalty_pauses WHERE penalty_id = ?::uuid", id);
        assertThat(pauses).as("what was acknowledged is kept").isBetween((long) told, told + 1L);
        assertThat(database.number("SELECT count(*) FROM penalty_accruals WHERE penalty_id = ?::uuid", id))
                .as("each change was counted in its own transaction, and the beginning")
                .isEqualTo(pauses + 1);
        assertThat(database.number(
                        "SELECT count(*) FROM consequences WHERE proceeding_id = ?::uuid AND kind = 'AMOUNT'", id))
                .as("and told")
                .isEqualTo(pauses);
        String counted = database.value(
                "SELECT counted FROM penalty_accruals WHERE penalty_id = ?::uuid ORDER BY place DESC LIMIT 1", id);
        String hash = database.value(
                "SELECT receipt_hash FROM penalty_accruals WHERE penalty_id = ?::uuid ORDER BY place DESC LIMIT 1", id);
        Client.Answer answer = new Client(installation.url()).post("/api/v1/law/accrual", counted);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).as("the pure function says the same").contains(hash);
    }

    private Client inspector() {
        return new Client(installation.url(), "inspektor");
    }
}
