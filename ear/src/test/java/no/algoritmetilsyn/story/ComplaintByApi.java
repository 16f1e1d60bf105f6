package no.algoritmetilsyn.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Desk;

/** A citizen complains in nynorsk, follows the complaint, and is answered in nynorsk. */
final class ComplaintByApi {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final ApiCase story;
    private String id;
    private String reference;
    private String code;
    private String record;

    ComplaintByApi(ApiCase story) {
        this.story = story;
    }

    /** The citizen finds the model in the register and complains of it. */
    void isFiled() {
        record = story.anybody()
                .get("/api/v1/algorithms?q=startl%C3%A5n&organisation=Furuvik%20kommune")
                .json()
                .getJsonArray("hits")
                .getJsonObject(0)
                .getString("id");
        Client.Answer filed = story.anybody()
                .complain(
                        """
                        {"about": {"algorithmId": "%s"}, "language": "nn",
                         "text": "Modellen set oss som søkjer bustad, i rekkjefølgje. Ingen i kommunen kan forklare henne.",
                         "affected": "Eg og dei to borna mine", "wantedOutcome": "Eg vil at eit menneske ser på søknaden.",
                         "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"}}
                        """
                                .formatted(record));
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        reference = filed.json().getString("reference");
        code = filed.json().getString("followUpCode");
        JsonObject followed = followed();
        assertThat(followed.getString("status")).isEqualTo("RECEIVED");
        assertThat(followed.getJsonObject("next").getString("what")).isEqualTo("Vi les klaga og finn ut kva ho gjeld.");
        id = followed.getString("proceedingId");
        story.begins(
                id,
                OffsetDateTime.parse(followed.getString("receivedAt"))
                        .atZoneSameInstant(OSLO)
                        .toLocalDate());
    }

    /** An inspector reads it and decides how to go on. */
    void isSorted() {
        story.isHandledImpartially();
        story.take(
                "inspektor",
                id,
                "sortComplaint",
                """
                {"kind": "COMPLAINT", "reason": "Klagen gjelder henne selv.", "answer": true,
                 "party": true, "partyReason": "Hun har søkt om bolig."}
                """);
        assertThat(followed().getString("status")).isEqualTo("IN_HAND");
    }

    /** At the end the complaint itself is answered. */
    void isAnswered() {
        String letter = Letters.beginAnswer(story.as("inspektor"), id);
        Letters.send(
                story.as("inspektor"),
                id,
                letter,
                "Kommunen må la eit menneske sjå på kvar søknad, og kan no forklare rekkjefølgja.");
        assertThat(followed().getString("status")).isEqualTo("ANSWERED");
    }

    /** The citizen opens a letter by the code alone, and nothing that was sent to somebody else. */
    JsonObject reads(String letter) {
        Client.Answer opened = open(letter, code);
        assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        assertThat(open(letter, "AAAA-BBBB-CCCC-DDDD").status()).isEqualTo(404);
        return opened.json();
    }

    void cannotRead(String letter) {
        assertThat(open(letter, code).status()).isEqualTo(404);
    }

    private Client.Answer open(String letter, String shown) {
        Client citizen = story.anybody().in("nn");
        return citizen.send(citizen.request("/api/v1/letters/" + letter)
                .header("Follow-Up-Code", shown)
                .build());
    }

    /** What the citizen is told by reference and code, in nynorsk. */
    JsonObject followed() {
        Client.Answer answer = story.anybody().in("nn").follow(reference, code);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** The page that the citizen opens by reference and code, in nynorsk. */
    String page() {
        Desk citizen = Desk.anybody(story.installation(), "10.31.0.1", "nn");
        return citizen.open("/min-sak")
                .send("follow", "show", "reference", reference, "code", code)
                .body();
    }

    String reference() {
        return reference;
    }

    String code() {
        return code;
    }

    /** The record of the model in the register. */
    String record() {
        return record;
    }
}
