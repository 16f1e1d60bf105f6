package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Contents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corrections of a day of receipt that are refused, and what was typed stays. */
class RefusedDateIT extends ReceivedDates {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    31 | 2 | 2026 | Stempelet. | Skriv datoen klagen kom inn
                       |   |      | Stempelet. | Skriv datoen klagen kom inn
                    1  | 1 | 2189 | Stempelet. | så den må ha kommet inn senest da
                    1  | 1 | 1950 | Stempelet. | Er året riktig?
                    1  | 11 | 2025 |           | Skriv hvorfor datoen rettes.
                    """)
    void a_day_that_cannot_be_is_told_and_nothing_changes(
            String day, String month, String year, String reason, String told) {
        String id = byLetter(today);
        Map<String, String> before = written();
        Client.Answer answer = inspector
                .open(page(id))
                .send(
                        "step",
                        "take",
                        "day",
                        text(day),
                        "day-month",
                        text(month),
                        "day-year",
                        text(year),
                        "reason",
                        text(reason));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(told).contains("value=\"" + text(year) + "\"");
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void the_day_that_stands_there_is_no_correction() {
        String id = byLetter(today.minusDays(1));
        assertThat(correct(id, today.minusDays(1), "Stempelet.").body()).contains("Denne datoen står der allerede");
    }

    /** When somebody files it themselves, the time is measured. */
    @Test
    void what_came_by_itself_has_no_day_to_correct() {
        String id = byApi();
        inspector.declareImpartial(database.value("SELECT casefile_id FROM complaints WHERE id = ?", uuid(id)));
        var page = inspector.open(page(id));
        assertThat(page.body()).contains("kan ikke rettes");
        assertThat(page.has("step")).isFalse();
        assertThat(inspector.open(caseOf(id)).body()).doesNotContain("/mottatt");
    }

    /** What a correction writes to, and nothing by itself. */
    private Map<String, String> written() {
        Map<String, String> contents = new Contents(installation).now();
        contents.keySet().retainAll(List.of("complaints", "deadlines", "deadline_changes", "journal_entries"));
        return contents;
    }

    private String byApi() {
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Kom av seg selv"))
                .json()
                .getString("reference");
        return database.value("SELECT id FROM complaints WHERE reference = ?", reference);
    }
}
