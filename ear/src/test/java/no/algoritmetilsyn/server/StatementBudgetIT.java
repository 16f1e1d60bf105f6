package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.algoritmetilsyn.letter.Letters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How many statements each of what is done most may send to the database, all of them counted but those of what looks
 * for work all the time. Other things that run by themselves come now and then, so the fewest of a few rounds count.
 */
@ExtendWith(Installation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementBudgetIT {

    private static final int ROUNDS = 3;
    private static final int A_PAGE = 25;

    /**
     * A client that keeps an index asks many times a second what has changed; the printer of letters and the sender of
     * mails ask for their own, the engine for what is due; the driver asks once for each connection what the columns of a result are.
     */
    private static final Pattern BESIDE =
            Pattern.compile("c\\.txid AS text|change_cursors|from relations r1_0 where r1_0\\.until>|pdf_hash is null"
                    + "|WITH due AS MATERIALIZED|vault\\.email_for|UPDATE outbox SET state = 'SENT'"
                    + "|SELECT c\\.oid, a\\.attnum, a\\.attname|select RES\\.ID_,$");

    /**
     * A line of the table.
     *
     * @param most statements
     * @param opening does what comes before, and gives the one request that is counted
     */
    record Budget(int most, String what, Function<StatementBudgetIT, Supplier<Client.Answer>> opening) {

        @Override
        public String toString() {
            return what;
        }
    }

    /** As measured, and a few more. */
    static Stream<Budget> table() {
        return Stream.of(
                new Budget(32, "receipt by API", StatementBudgetIT::receipt),
                new Budget(1, "public search", it -> it.open("/algoritmer?q=kommune")),
                new Budget(10, "page of a record", it -> it.open("/algoritmer/" + it.record)),
                new Budget(8, "work list", it -> it.openAsStaff("/tilsyn/")),
                new Budget(
                        4, "months of a leader", it -> () -> it.leader.pages().get("/tilsyn/utvikling")),
                new Budget(4, "search of the staff", it -> it.openAsStaff("/tilsyn/sok?q=kommune")),
                new Budget(20, "page of a case", it -> it.openAsStaff("/tilsyn/sak/" + it.casefile)),
                new Budget(45, "page of a proceeding", it -> it.openAsStaff("/tilsyn/delsak/" + it.proceeding)),
                // Two of them tell which days have moved by it.
                new Budget(68, "sorting", it -> it.sorting(it.received())),
                // Sending ends the processes of the letter and of the complaint, and begins that of the copy.
                new Budget(184, "answer", it -> it.answer(it.sorted())));
    }

    private Installation installation;
    private Database database;
    private Client citizen;
    private Desk inspector;
    private Desk leader;
    private String record;
    private String proceeding;
    private String casefile;

    @BeforeAll
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        citizen = new Client(shared.url()).from("10.28.0.1");
        inspector = Desk.of(shared, "inspektor");
        leader = Desk.of(shared, "leder");
        record = database.value("SELECT record_id FROM algorithm_versions WHERE state = 'PUBLISHED' LIMIT 1");
        proceeding = received();
        casefile = casefile(proceeding);
    }

    @ParameterizedTest
    @MethodSource("table")
    void it_takes_few_statements(Budget budget) {
        List<String> statements = fewest(() -> budget.opening().apply(this));
        System.out.println("Statements, " + budget + ": " + statements.size());
        assertThat(statements).as(budget.what()).hasSizeLessThanOrEqualTo(budget.most());
    }

    @Test
    void the_work_list_takes_no_more_of_them_when_it_is_longer() {
        claim(leader, 1);
        Supplier<Supplier<Client.Answer>> page = () -> () -> leader.pages().get("/tilsyn/?mine=1");
        List<String> few = fewest(page);
        assertThat(few).isNotEmpty();
        claim(leader, A_PAGE);
        assertThat(fewest(page)).hasSameSizeAs(few);
        assertThat(leader.open("/tilsyn/?mine=1").body().split("/frigi\"")).hasSizeGreaterThan(A_PAGE);
    }

    private void claim(Desk desk, int tasks) {
        for (int i = 0; i < tasks; i++) {
            String complaint = received();
            String task = database.value("SELECT id FROM tasks WHERE subject_id = ?", UUID.fromString(complaint));
            desk.open("/tilsyn/").send("work", "ta=" + task);
        }
    }

    private List<String> fewest(Supplier<Supplier<Client.Answer>> opening) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> statements(opening.get()))
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private List<String> statements(Supplier<Client.Answer> request) {
        return new StatementLog(installation)
                        .during(() -> {
                            Client.Answer answer = request.get();
                            assertThat(answer.status()).as(answer.body()).isIn(200, 201, 302);
                        })
                        .stream()
                        .filter(statement -> !BESIDE.matcher(statement).find())
                        .toList();
    }

    private Supplier<Client.Answer> receipt() {
        return () -> citizen.complain(Client.anonymous("Telles"));
    }

    private Supplier<Client.Answer> open(String path) {
        return () -> citizen.get(path);
    }

    private Supplier<Client.Answer> openAsStaff(String path) {
        return () -> inspector.pages().get(path);
    }

    /** Id of a complaint that has just come in. */
    private String received() {
        String reference = citizen.complain(
                        """
                        {"about": {"description": "Et system som regner ut bostøtte"}, "text": "Telles.",
                         "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"}, "language": "nb"}
                        """)
                .json()
                .getString("reference");
        return database.value("SELECT id FROM complaints WHERE reference = ?", reference);
    }

    private String casefile(String complaint) {
        return database.value("SELECT casefile_id FROM complaints WHERE id = ?", UUID.fromString(complaint));
    }

    private String sorted() {
        String complaint = received();
        assertThat(sorting(complaint).get().status()).isEqualTo(302);
        return complaint;
    }

    private Supplier<Client.Answer> sorting(String complaint) {
        inspector.declareImpartial(casefile(complaint));
        var page = inspector.open("/tilsyn/delsak/" + complaint + "/sorter");
        return () -> page.send(
                "step",
                "take",
                "kind",
                "COMPLAINT",
                "reason",
                "Gjelder en algoritme som avgjør.",
                "party",
                "true",
                "partyReason",
                "Avgjørelsen gjelder klageren selv.",
                "answer",
                "true");
    }

    private Supplier<Client.Answer> answer(String complaint) {
        var page = inspector.open(Letters.signOnPages(inspector, complaint, "Kommunen må se på søknaden en gang til."));
        return () -> page.send("sending", "send");
    }
}
