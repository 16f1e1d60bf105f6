package no.algoritmetilsyn.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Desk;

/** The way of letters through the API, for tests in which somebody is written to. */
public final class Letters {

    private Letters() {}

    /** Begins the answer to a complaint that is sorted; gives the id of the letter. */
    public static String beginAnswer(Client staff, String complaint) {
        return begin(staff, complaint, "answerComplaint", "{\"how\": \"ANSWERED\"}");
    }

    /** Takes a step that begins a letter; gives its id. */
    public static String begin(Client staff, String proceeding, String step, String input) {
        return take(staff, proceeding, step, input)
                .json()
                .getJsonArray("created")
                .getString(0);
    }

    /** Answers a complaint that is sorted; what the last step was answered with. */
    public static Client.Answer answer(Client staff, String complaint, String text) {
        return send(staff, complaint, beginAnswer(staff, complaint), text);
    }

    /** Writes the same in all that has to be written, signs and sends; what the last step was answered with. */
    public static Client.Answer send(Client staff, String proceeding, String letter, String text) {
        write(staff, proceeding, letter, text);
        take(staff, proceeding, "submitLetter", of(letter));
        return take(staff, proceeding, "sendLetter", of(letter));
    }

    /** Writes the same in all that has to be written. */
    public static void write(Client staff, String proceeding, String letter, String text) {
        take(staff, proceeding, "writeLetter", written(read(staff, letter), text));
    }

    /**
     * The input of the step that writes the same in all that has to be written.
     *
     * @param letter as the API shows it
     */
    public static String written(JsonObject letter, String text) {
        var blocks = Json.createArrayBuilder();
        letter.getJsonArray("blocks").getValuesAs(JsonObject.class).stream()
                .filter(block -> block.getBoolean("missing"))
                .forEach(block -> blocks.add(Json.createObjectBuilder()
                        .add("block", block.getString("id"))
                        .add("text", text)));
        return Json.createObjectBuilder()
                .add("letter", letter.getString("id"))
                .add("blocks", blocks)
                .build()
                .toString();
    }

    /** A letter as the API shows it. */
    public static JsonObject read(Client staff, String letter) {
        Client.Answer answer = staff.get("/api/v1/letters/" + letter);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** The input of a step that takes nothing but the letter. */
    public static String of(String letter) {
        return "{\"letter\": \"" + letter + "\"}";
    }

    /** The same on pages without JavaScript: begins the answer, writes it and signs it; gives the address of the letter. */
    public static String signOnPages(Desk desk, String complaint, String text) {
        Client.Answer begun =
                desk.open("/tilsyn/delsak/" + complaint + "/svar").send("step", "take", "how", "ANSWERED");
        String address = begun.response().headers().firstValue("Location").orElseThrow();
        String letter = address.substring(address.indexOf("/tilsyn/brev/"));
        Client.Answer signed = desk.open(letter)
                .send("letter", "submit", "block-summary", "Svaret i korte trekk.", "block-answer", text);
        assertThat(signed.status()).as(signed.body()).isEqualTo(302);
        return letter;
    }

    /** Signs on pages and sends. */
    public static Client.Answer answerOnPages(Desk desk, String complaint, String text) {
        return desk.open(signOnPages(desk, complaint, text)).send("sending", "send");
    }

    /** The same in a browser, which shows the page that begins the answer. */
    public static void answer(Page page, String text) {
        page.check("input[name=how][value=ANSWERED]");
        page.click("#take");
        page.fill("#block-summary", "Svaret i korte trekk.");
        page.fill("#block-answer", text);
        page.click("#submit");
        page.click("#send");
        page.waitForURL(address -> address.contains("gjort=LETTER_SENT"));
    }

    /** Takes a step that is not refused. */
    public static Client.Answer take(Client staff, String proceeding, String step, String input) {
        Client.Answer answer = staff.post("/api/v1/proceedings/" + proceeding + "/steps/" + step, input);
        assertThat(answer.status()).as(step + ": " + answer.body()).isEqualTo(200);
        return answer;
    }
}
