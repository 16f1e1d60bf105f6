package no.algoritmetilsyn.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import no.algoritmetilsyn.letter.Letters;

/** A lawyer announces an order of three points with a daily penalty, writes it, and a leader signs it the second time. */
final class DecisionByApi {

    private static final String DRAFT =
            """
            {"facts": "Modellen avgjør alene.", "rules": "Et menneske skal avgjøre.", "considerations": "%2$s",
             "penalty": "DAY", "points": [{"text": "La et menneske avgjøre.", "limit": "%1$s", "rate": 15000},
             {"text": "Forklar rangeringen.", "limit": "%1$s", "rate": 15000},
             {"text": "Gjør vurderingen på nytt.", "limit": "%1$s", "rate": 15000}]}
            """;

    private final ApiCase story;
    private final StoryDays days;
    private String id;
    private String letter;

    DecisionByApi(ApiCase story, StoryDays days) {
        this.story = story;
        this.days = days;
    }

    /** The case is open for it before the inspection ends. */
    void isPrepared() {
        id = story.open(
                "jurist",
                "DECISION",
                "{%s, \"role\": \"CONTROLLER\", \"power\": \"GDPR_ORDER\", \"subject\": \"rangering av boligsøkere\"}"
                        .formatted(ApiCase.FURUVIK));
    }

    /** It goes out on the same day as the final report. */
    void isAnnounced(InspectionByApi inspection) {
        story.write(
                "jurist",
                id,
                "draftNotice",
                """
                {"grounds": [{"source": "%s", "facts": "Modellen avgjør alene.", "provision": "gdpr-22-1"},
                 {"source": "%s", "facts": "Vurderingen er gammel.", "provision": "gdpr-35-1"}],
                 "intended": "Dere må la et menneske avgjøre, forklare rangeringen og gjøre vurderingen på nytt.",
                 "dailyPenalty": 15000, "limit": "%s"}
                """
                        .formatted(inspection.finding(1), inspection.finding(2), days.hearingLimit()),
                "jurist2");
    }

    void hearsTheMunicipality() {
        story.take(
                "virksomhet", id, "receiveStatement", "{\"text\": \"Vi er i gang, men den nye vurderingen tar tid.\"}");
        story.take("jurist", id, "assessStatement", "{\"assessment\": \"De får lengre frist. Resten står fast.\"}");
    }

    /** A leader sends the first draft back, and signs the second. */
    void isMadeAtTheSecondTry() {
        letter = Letters.begin(
                story.as("jurist"), id, "draftDecision", DRAFT.formatted(days.orderLimit(), "Det haster."));
        story.submit("jurist", id, letter);
        story.take(
                "leder",
                id,
                "sendBackLetter",
                "{\"letter\": \"%s\", \"remarks\": \"Skriv hvorfor det haster.\"}".formatted(letter));
        Letters.begin(
                story.as("jurist"),
                id,
                "draftDecision",
                DRAFT.formatted(days.orderLimit(), "De som søker nå, mister boligen."));
        story.send("jurist", id, letter, "leder");
        JsonObject read = story.get("virksomhet", "/api/v1/letters/" + letter);
        assertThat(read.getString("language")).isEqualTo("nb");
        assertThat(read.getString("text")).contains("De som søker nå, mister boligen.", "Forklar rangeringen.");
    }

    /** The citizen wrote in nynorsk, and is written to in nynorsk. */
    void isToldToTheCitizen(ComplaintByApi complaint) {
        String told = story.take(
                        "jurist",
                        id,
                        "tellComplainant",
                        "{\"summary\": \"Kommunen må la eit menneske sjå på kvar søknad, og forklare rekkjefølgja.\"}")
                .getJsonArray("created")
                .getString(0);
        story.send("jurist", id, told, null);
        JsonObject read = complaint.reads(told);
        assertThat(read.getString("language")).isEqualTo("nn");
        assertThat(read.getString("text"))
                .contains("Dette førte saka di til", "Kommunen må la eit menneske sjå på kvar søknad");
        complaint.cannotRead(letter);
    }

    /** Nobody can appeal it any more. */
    void isFinal() {
        story.take("jurist", id, "closeDecision", "{}");
        assertThat(story.proceeding(id).getString("state")).isEqualTo("FINAL");
    }

    String id() {
        return id;
    }
}
