package no.algoritmetilsyn.law.question;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of somebody else is answered row by row, whatever a row holds; what differs and what is not answered is told. */
class GoldenRunTest {

    private static final String DEADLINES = "id,situation,regime,method,amount,unit,start_type,start,expected_due\n";
    private static final String PENALTY =
            "id,situation,regime,kind,rate,limit,cap,events,query_date,expected_nok,lines\n";

    /** Seven days at ten thousand from the day after Friday 29 January 2027. */
    private static final String WEEK = "P1,s,pol,DAY,10000,2027-01-29,,{},2027-02-05,70000,";

    private static TestDatabase database;
    private static EntityManager reading;

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        reading = database.entities().createEntityManager();
    }

    @AfterAll
    static void close() {
        reading.close();
        database.close();
    }

    private List<String> run(String table, String... rows) throws IOException {
        Files.writeString(folder.resolve(table), String.join("\n", rows));
        return new GoldenRun(reading, Map.of(), told::add).unanswered(folder);
    }

    @Test
    void a_moment_without_an_offset_is_the_time_in_oslo() throws IOException {
        String start = "D1,s,gdpr,TIMER,3,HOUR,RECEIVED,2027-01-29T10:00+01:00,";
        assertThat(run("deadlines.csv", DEADLINES + start + "2027-01-29T13:00")).isEmpty();
        assertThat(run("deadlines.csv", DEADLINES + start + "2027-01-29T14:00"))
                .singleElement()
                .asString()
                .startsWith("D1: expected_due");
    }

    @Test
    void a_moment_that_cannot_be_read_differs_and_ends_nothing() throws IOException {
        assertThat(run(
                        "deadlines.csv",
                        DEADLINES + "D1,s,gdpr,TIMER,3,HOUR,RECEIVED,2027-01-29T10:00+01:00,kl. 13 T",
                        "D2,s,gdpr,TIMER,3,HOUR,RECEIVED,2027-01-29T10:00+01:00,2027-01-29T13:00+01:00"))
                .singleElement()
                .asString()
                .startsWith("D1: expected_due");
    }

    @Test
    void a_sort_of_start_that_we_do_not_know_changes_nothing() throws IOException {
        assertThat(run("deadlines.csv", DEADLINES + "D1,s,fvl67,DL,3,WEEK,BANANA,2026-12-04,2026-12-28"))
                .isEmpty();
    }

    @Test
    void the_parts_and_sums_of_an_explanation_are_compared_and_its_words_are_not() throws IOException {
        assertThat(run(
                        "penalty.csv",
                        PENALTY + WEEK + "fra 2027-01-30 til 2027-02-05: sju dager à 10.000 = 70.000 | sum 70.000"))
                .isEmpty();
        assertThat(run("penalty.csv", PENALTY + WEEK)).as("nothing explained").isEmpty();
        for (String wrong : List.of(
                "2027-01-30–2027-02-05: 7 døgn × 10 000 = 70 000 | sum 80 000",
                "2027-01-30–2027-02-05: 7 døgn × 10 000 = 60 000 | sum 70 000",
                "2027-01-31–2027-02-06: 7 døgn × 10 000 = 70 000 | sum 70 000",
                "2027-01-30–2027-02-01: 3 døgn × 10 000 = 30 000 | 2027-02-02–2027-02-05: 4 døgn × 10 000 = 40 000 | sum 70 000",
                "sum 70 000")) {
            assertThat(run("penalty.csv", PENALTY + WEEK + wrong))
                    .as(wrong)
                    .singleElement()
                    .asString()
                    .startsWith("P1: lines");
        }
    }

    @Test
    void each_table_that_is_not_there_or_not_computed_is_named() throws IOException {
        Files.writeString(folder.resolve("parties.csv"), "id\nX1\n");
        Files.writeString(folder.resolve("answers.csv"), "id,reason\n");
        assertThat(run("penalty.csv", PENALTY + WEEK)).isEmpty();
        assertThat(told)
                .containsExactly(
                        "deadlines.csv is not there: skipped",
                        "penalty.csv: 1 rows, 0 of them answered",
                        "fine.csv is not there: skipped",
                        "appeal.csv is not there: skipped",
                        "parties.csv is not computed: skipped");
    }
}
