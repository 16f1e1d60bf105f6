package no.algoritmetilsyn.appeal.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.algoritmetilsyn.deadline.question.Peer;
import no.algoritmetilsyn.law.question.FieldProblem;
import no.algoritmetilsyn.law.question.RowRefused;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of appeals may say, what cannot be read, and what a calculator says that shares nothing with ours. */
class AppealReaderTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final int CASES = 10_000;

    private static TestDatabase database;
    private static EntityManager reading;
    private static AppealAnswers answers;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        reading = database.entities().createEntityManager();
        answers = AppealAnswersFixture.answers(reading);
    }

    @AfterAll
    static void stop() {
        reading.close();
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "regime,          '',         regime,          MISSING",
        "appellant,       '',         appellant,       MISSING",
        "decided,         '',         decided,         MISSING",
        "decided,         2027-02-29, decided,         NOT_A_DATE",
        "arrived,         '',         arrived,         MISSING",
        "arrived,         2027-01-03, arrived,         OUT_OF_ORDER",
        "dispatched,      2027-01-03, dispatched,      OUT_OF_ORDER",
        "posted,          2027-01-03, posted,          OUT_OF_ORDER",
        "received,        2027-01-19, received,        OUT_OF_ORDER",
        "reasons_arrived, 2027-02-01, reasons_asked,   MISSING",
        "changed_arrived, x,          changed_arrived, NOT_A_DATE",
    })
    void what_cannot_be_read_is_named_by_its_column(String column, String cell, String place, FieldProblem problem) {
        var row = row("2027-01-04", "2027-01-06", "2027-01-20", "2027-01-21");
        row.put(column, cell);
        var read = AppealReader.read(row);
        assertThat(read.whole()).isEmpty();
        assertThat(read.problems()).containsEntry(place, problem);
    }

    @Test
    void an_act_that_nobody_knows_is_refused_and_a_capacity_that_nobody_knows_is_assessed() {
        var row = row("2027-01-04", "2027-01-06", "2027-01-20", "2027-01-21");
        row.put("regime", "lov om alt");
        var unknown = AppealReader.read(row).whole().orElseThrow();
        assertThatThrownBy(() -> answers.answer(unknown)).isInstanceOf(RowRefused.class);
        row.put("regime", "fvl67");
        row.put("appellant", "en som gikk forbi");
        assertThat(answers.answer(AppealReader.read(row).whole().orElseThrow()).result())
                .containsEntry("right_to_appeal", "må vurderes")
                .containsEntry("outcome", "vurder klagerett")
                .containsEntry("last_day", "2027-01-27");
    }

    @Test
    void on_ten_thousand_calendars_a_second_calculator_says_the_same() {
        var random = new Random(20261128);
        List<String> wrong = new ArrayList<>();
        for (int asked = 0; asked < CASES; asked++) {
            LocalDate decided = FIRST.plusDays(random.nextInt(2500));
            LocalDate arrived = decided.plusDays(random.nextInt(20));
            LocalDate posted =
                    decided.plusDays(random.nextInt(30) == 0 ? 360 + random.nextInt(15) : random.nextInt(50));
            LocalDate received = posted.plusDays(random.nextInt(6));
            boolean second = random.nextBoolean();
            var row = row(decided.toString(), arrived.toString(), posted.toString(), received.toString());
            row.put("regime", second ? "fvl25" : "fvl67");
            Map<String, String> found =
                    answers.answer(AppealReader.read(row).whole().orElseThrow()).result();
            LocalDate last = Peer.courts(arrived, 3, "WEEK");
            LocalDate bar = Peer.courts(decided, 1, "YEAR");
            boolean timely = posted.compareTo(last) <= 0;
            boolean barred = posted.compareTo(bar) > 0;
            String outcome = barred ? "avvis som klagesak; vurder omgjøring" : timely ? "behandles" : "§ 31-vurdering";
            String detriment = outcome.equals("behandles") ? Peer.calendar(received, 3, "MONTH") + "" : "";
            boolean same = found.get("last_day").equals(last + "")
                    && found.get("absolute_bar").equals(bar + "")
                    && found.get("timely").equals(timely ? "ja" : "nei")
                    && found.get("outcome").equals(outcome)
                    && found.get("outcome_constraint").endsWith(detriment)
                    && found.get("outcome_constraint").isEmpty() == detriment.isEmpty();
            if (!same) {
                wrong.add(row + ": " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Map<String, String> row(String decided, String arrived, String posted, String received) {
        return new HashMap<>(Map.of(
                "regime", "fvl67",
                "appellant", "part",
                "decided", decided,
                "arrived", arrived,
                "posted", posted,
                "received", received));
    }
}
