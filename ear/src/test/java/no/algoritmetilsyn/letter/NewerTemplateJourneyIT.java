package no.algoritmetilsyn.letter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A draft that an earlier release began, as its author finds it after the new one: the newer template as a difference, and typed text
 * whose place is gone. Pictures lie in target/pictures.
 */
@ExtendWith({Installation.class, Browser.class})
class NewerTemplateJourneyIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");
    private static final String SORTED =
            "{\"kind\": \"COMPLAINT\", \"reason\": \"Gjelder en algoritme som avgjør.\", \"answer\": true}";
    private static final String EARLIER = "Slik sto det i den forrige malen.";
    private static final String TYPED = "Modellen kjente ikke til sykdommen.";

    @Test
    void the_newer_template_is_read_before_it_is_taken_and_typed_text_waits_for_a_place(
            Installation installation, Browser browser) {
        String letter = "/tilsyn/brev/" + begunEarlier(installation);
        for (String language : List.of("nn", "en")) {
            try (Browser.Window window =
                    Staff.login(browser, installation, "inspektor", Browser.Options.WIDE.in(language))) {
                window.page().navigate(letter);
                window.assertGood();
            }
        }
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate(letter);
            assertThat(page.locator("section[aria-labelledby=newer]")).containsText(EARLIER);
            assertThat(page.locator("section[aria-labelledby=homeless]")).hasCount(0);
            picture(page, "letter-newer");
            window.assertGood();

            page.fill("#block-summary", "Kommunen må se på søknaden din på nytt.");
            page.click("#takeTemplate");
            assertThat(page.locator("section[aria-labelledby=newer]")).hasCount(0);
            assertThat(page.locator("section[aria-labelledby=homeless]")).containsText(TYPED);
            assertThat(page.locator("#block-summary")).hasValue("Kommunen må se på søknaden din på nytt.");
            picture(page, "letter-homeless");
            window.assertGood();

            page.fill("#block-answer", "Du har rett.");
            page.click("#submit");
            var place = page.locator("section[aria-labelledby=homeless] select");
            assertThat(page.locator("main"))
                    .containsText("Det du skrev under «Hva vi la vekt på», har ikke lenger en plass i brevet.");
            assertThat(page.locator("#block-answer")).hasValue("Du har rett.");
            window.assertGood();
            place.selectOption("answer");
            page.click("#save");
            assertThat(page.locator("section[aria-labelledby=homeless]")).hasCount(0);
            assertThat(page.locator("main")).containsText(TYPED);
            window.assertGood();
        }
        JsonObject kept = Letters.read(new Client(installation.url(), "inspektor"), letter.substring(13));
        assertThat(kept.getJsonArray("blocks").toString()).contains(TYPED, "Du har rett.");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** An answer on the template before the first: one fixed sentence was another, and a block that is gone was typed in. */
    private static String begunEarlier(Installation installation) {
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Får et brev " + UUID.randomUUID()))
                .json()
                .getString("reference");
        var database = new Database(installation);
        String complaint = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        var inspector = new Client(installation.url(), "inspektor");
        Letters.take(inspector, complaint, "declareImpartiality", "{\"ground\": \"NONE\"}");
        Letters.take(inspector, complaint, "sortComplaint", SORTED);
        String letter = Letters.beginAnswer(inspector, complaint);
        JsonObject draft = Json.createReader(
                        new StringReader(database.value("SELECT content FROM letters WHERE id = ?::uuid", letter)))
                .readObject();
        database.run(
                "UPDATE letters SET content = ? WHERE id = ?::uuid",
                earlier(draft).toString(),
                letter);
        return letter;
    }

    private static JsonObject earlier(JsonObject draft) {
        JsonArrayBuilder blocks = Json.createArrayBuilder();
        boolean changed = false;
        for (JsonObject block :
                draft.getJsonObject("text").getJsonArray("blocks").getValuesAs(JsonObject.class)) {
            boolean fixed = !changed && block.getString("use").equals("FIXED");
            changed |= fixed;
            blocks.add(fixed ? with(block, null, null, EARLIER) : block);
            if (block.getString("id").equals("answer")) {
                blocks.add(with(block, "weighed", "Hva vi la vekt på", TYPED));
            }
        }
        JsonObjectBuilder text = Json.createObjectBuilder(draft.getJsonObject("text"))
                .add("version", 0)
                .add("blocks", blocks);
        return Json.createObjectBuilder(draft).add("text", text).build();
    }

    /** The same block with another line; with another id and label it is one in which somebody has typed. */
    private static JsonObject with(JsonObject block, String id, String label, String line) {
        JsonObjectBuilder other = Json.createObjectBuilder(block)
                .add("lines", Json.createArrayBuilder().add(line));
        if (label != null) {
            other.add("id", id)
                    .add("label", label)
                    .add("proposal", Json.createArrayBuilder().add("[Skriv.]"));
        }
        return other.build();
    }
}
