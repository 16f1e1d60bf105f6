package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.StatementLog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case in which many complaints lie takes hardly more than a case with one. */
@ExtendWith(Installation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyComplaintsIT {

    private static final double MOST = 1.5;
    private static final int ROUNDS = 3;
    private static final int TIMED = 21;

    private Installation installation;
    private Database database;
    private Client inspector;
    private Desk desk;
    private String one;
    private String last;
    private String caseOfOne;
    private String caseOfMany;

    /** How many lie in the large case. */
    int many() {
        return 40;
    }

    /** How long it may take, as a share of how long it takes with one; here it is only printed. */
    double slowest() {
        return Double.MAX_VALUE;
    }

    @BeforeAll
    void gather(Installation shared) {
        installation = shared;
        database = new Database(shared);
        inspector = new Client(shared.url(), "inspektor");
        desk = Desk.of(shared, "inspektor");
        one = received();
        caseOfOne = casefile(one);
        String first = received();
        caseOfMany = casefile(first);
        String number = inspector.get("/api/v1/proceedings/" + first).json().getString("caseNumber");
        for (int i = 1; i < many(); i++) {
            last = received();
            Client.Answer moved = take(
                    last,
                    "moveProceeding",
                    "{\"number\": \"%s\", \"reason\": \"Gjelder det samme.\"}".formatted(number));
            assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        }
        assertThat(casefile(last)).isEqualTo(caseOfMany);
    }

    @Test
    void the_page_of_the_case() {
        compare("page of the case", page("/tilsyn/sak/" + caseOfOne), page("/tilsyn/sak/" + caseOfMany));
    }

    @Test
    void the_page_of_one_of_them() {
        compare("page of a proceeding", page("/tilsyn/delsak/" + one), page("/tilsyn/delsak/" + last));
    }

    @Test
    void a_step_with_one_of_them() {
        compare("a step", note(one), note(last));
    }

    @Test
    void sorting() {
        String few = received();
        String among = received();
        String number = inspector.get("/api/v1/proceedings/" + last).json().getString("caseNumber");
        take(among, "moveProceeding", "{\"number\": \"%s\", \"reason\": \"Gjelder det samme.\"}".formatted(number));
        assertThat(statements(sort(among)))
                .hasSizeLessThanOrEqualTo((int) (statements(sort(few)).size() * MOST));
    }

    private void compare(String what, Supplier<Client.Answer> few, Supplier<Client.Answer> among) {
        int least = fewest(few);
        int most = fewest(among);
        double ratio = ratio(few, among);
        System.out.printf(
                "%s: with %d complaints %d statements against %d, %.2f of the time%n",
                what, many(), most, least, ratio);
        assertThat((double) most).as("statements, " + what).isLessThanOrEqualTo(least * MOST);
        assertThat(ratio).as("time, " + what).isLessThanOrEqualTo(slowest());
    }

    /** Medians of interleaved rounds. */
    private static double ratio(Supplier<Client.Answer> few, Supplier<Client.Answer> among) {
        List<Long> shortTimes = new ArrayList<>();
        List<Long> longTimes = new ArrayList<>();
        for (int round = 0; round < TIMED; round++) {
            shortTimes.add(time(few));
            longTimes.add(time(among));
        }
        shortTimes.sort(null);
        longTimes.sort(null);
        return (double) longTimes.get(TIMED / 2) / shortTimes.get(TIMED / 2);
    }

    private static long time(Supplier<Client.Answer> request) {
        long start = System.nanoTime();
        assertThat(request.get().status()).isEqualTo(200);
        return System.nanoTime() - start;
    }

    private int fewest(Supplier<Client.Answer> request) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> statements(request))
                .min(Comparator.comparing(List::size))
                .orElseThrow()
                .size();
    }

    private List<String> statements(Supplier<Client.Answer> request) {
        return new StatementLog(installation)
                .during(() -> assertThat(request.get().status()).isEqualTo(200));
    }

    private Supplier<Client.Answer> page(String path) {
        return () -> desk.pages().get(path);
    }

    private Supplier<Client.Answer> note(String proceeding) {
        return () -> take(proceeding, "addNote", "{\"text\": \"Ringte kommunen.\"}");
    }

    private Supplier<Client.Answer> sort(String proceeding) {
        return () -> take(
                proceeding, "sortComplaint", "{\"kind\": \"COMPLAINT\", \"reason\": \"Avgjør.\", \"answer\": true}");
    }

    private Client.Answer take(String proceeding, String step, String input) {
        return inspector.post("/api/v1/proceedings/" + proceeding + "/steps/" + step, input);
    }

    /** Id of a complaint that has just come in, in whose case the inspector is impartial. */
    private String received() {
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Mange av dem " + UUID.randomUUID()))
                .json()
                .getString("reference");
        String id = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        take(id, "declareImpartiality", "{\"ground\": \"NONE\"}");
        return id;
    }

    private String casefile(String complaint) {
        return database.value("SELECT casefile_id FROM complaints WHERE id = ?", UUID.fromString(complaint));
    }
}
