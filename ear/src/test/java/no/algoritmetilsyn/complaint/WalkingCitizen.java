package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Files complaints and follows them, by API and by the pages. */
final class WalkingCitizen {

    private final Installation installation;
    private final Errands errands;

    WalkingCitizen(Installation installation, Errands errands) {
        this.installation = installation;
        this.errands = errands;
    }

    private Client client() {
        return new Client(installation.url()).from("10.27.0.1");
    }

    /** Files, perhaps twice with one key. */
    void fileByApi(String text, boolean anonymous, boolean twice) {
        String complaint = anonymous ? Client.anonymous(text) : named(text);
        String key = UUID.randomUUID().toString();
        filed(client().complain(complaint, key), 201, text);
        if (twice) {
            filed(client().complain(complaint, key), 200, text);
        }
    }

    private void filed(Client.Answer answer, int status, String text) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        errands.filed(answer.json().getString("reference"), answer.json().getString("followUpCode"), text, false);
    }

    private static String named(String text) {
        return Json.createObjectBuilder()
                .add("about", Json.createObjectBuilder().add("description", "Et system som regner ut bostøtte"))
                .add("text", text)
                .add(
                        "contact",
                        Json.createObjectBuilder().add("name", "Vilma Prøvesen").add("email", "vilma@eksempel.test"))
                .add("language", "nn")
                .build()
                .toString();
    }

    /** The same by the pages; somebody who presses the button twice gets one receipt. */
    void fileByForm(String text, boolean anonymous, boolean twice) {
        var form = new Form(client());
        form.send("/klage", "next", "aboutKind", "DESCRIPTION");
        form.send("/klage/beskrivelse", "next", "description", "Et program");
        form.send("/klage/hendelse", "next", "text", text);
        form.send("/klage/anonym", "next", "who", anonymous ? "ANONYMOUS" : "NAMED");
        if (!anonymous) {
            form.send("/klage/kontakt", "next", "name", "Vilma Prøvesen", "email", "vilma@eksempel.test");
        }
        for (int time = twice ? 2 : 1; time > 0; time--) {
            Client.Answer sent = form.send("/klage/kontroll", "send");
            assertThat(sent.status()).as(sent.body()).isEqualTo(302);
            Document receipt = Jsoup.parse(form.get("/klage/kvittering").body());
            errands.filed(found(receipt, "reference"), found(receipt, "code").replace(" ", ""), text, false);
        }
    }

    private static String found(Document page, String id) {
        Element found = page.getElementById(id);
        assertThat(found).as(page.outerHtml()).isNotNull();
        return found.text();
    }

    /** Reads where a complaint stands, and finds what staff were expected. */
    void followByApi(ExpectedComplaint complaint) {
        Client.Answer answer = client().follow(complaint.reference, complaint.code);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().getString("status")).isEqualTo(complaint.status);
    }

    /** The same by the page, with its letters. */
    void followByForm(ExpectedComplaint complaint) {
        Client.Answer page =
                new Form(client()).send("/min-sak", "show", "reference", complaint.reference, "code", complaint.code);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(complaint.text);
        assertThat(Jsoup.parse(page.body()).select(".at-letter")).hasSize(complaint.letters.size());
    }
}
