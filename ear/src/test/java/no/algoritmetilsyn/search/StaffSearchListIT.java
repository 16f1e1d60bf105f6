package no.algoritmetilsyn.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the staff find by words is told with who works on it and when it is due, is narrowed and is sorted. */
@ExtendWith({Installation.class, Browser.class})
class StaffSearchListIT {

    private static final Duration INDEXED = Duration.ofSeconds(20);

    @Test
    void hits_tell_who_works_on_them_and_are_narrowed_and_sorted(Installation installation, Browser browser) {
        String word = "luftmengde" + Long.toString(System.nanoTime(), 36);
        String first = complain(installation, word + " om natten", "310023450");
        String second = complain(installation, word + " om dagen", "311223348");
        String third = complain(installation, word + " om kvelden", "311223348");
        claim(installation, third);
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            Locator hits = page.locator("main ol.at-hits > li");
            Patience.until(INDEXED, () -> {
                page.navigate("/tilsyn/sok?q=" + word);
                return hits.count() == 3;
            });
            assertThat(page.locator("main").innerText()).contains("3 delsaker");
            String held =
                    hits.filter(new Locator.FilterOptions().setHasText(third)).innerText();
            assertThat(held).contains(word + " om kvelden", "Mottatt ", "Neste frist ", "Hos Inga Inspektør", "Klage");
            assertThat(hits.filter(new Locator.FilterOptions().setHasText(first))
                            .innerText())
                    .contains("Ingen har tatt oppgaven");

            page.click(".at-sorts a:has-text('Eldst')");
            assertThat(numbers(hits, first, second, third)).containsExactly(first, second, third);
            page.click(".at-sorts a:has-text('Nyest')");
            assertThat(numbers(hits, first, second, third)).containsExactly(third, second, first);

            page.locator("#filters details:has(summary:text-is('Virksomhet')) a")
                    .first()
                    .click();
            assertThat(numbers(hits, first, second, third)).containsExactly(third, second);
            page.click(".at-chosen a");
            assertThat(hits.count()).isEqualTo(3);
            page.navigate("/tilsyn/sok?q=" + word + "&kind=INSPECTION");
            assertThat(hits.count()).isZero();
            assertThat(page.url()).contains("kind=INSPECTION");
        }
    }

    private static List<String> numbers(Locator hits, String... references) {
        return hits.allInnerTexts().stream()
                .map(text -> List.of(references).stream()
                        .filter(text::contains)
                        .findFirst()
                        .orElse(text))
                .toList();
    }

    private static String complain(Installation installation, String text, String organisation) {
        return new Client(installation.url())
                .complain(
                        """
                        {"about": {"organisationNumber": "%s"}, "text": "%s", "anonymous": true, "language": "nb"}
                        """
                                .formatted(organisation, text))
                .json()
                .getString("reference");
    }

    private static void claim(Installation installation, String reference) {
        var database = new Database(installation);
        Desk.of(installation, "inspektor")
                .declareImpartial(database.value("SELECT casefile_id FROM proceedings WHERE reference = ?", reference));
        var inspector = new Client(installation.url(), "inspektor");
        String task = database.value(
                "SELECT t.id FROM tasks t JOIN proceedings p ON p.id = t.proceeding_id WHERE p.reference = ?",
                reference);
        assertThat(inspector.post("/api/v1/tasks/" + task + "/claim", "{}").status())
                .isEqualTo(200);
    }
}
