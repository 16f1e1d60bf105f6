package no.algoritmetilsyn.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Objects;

/** A report or a decision is published, and the record of the model in the register leads to it. */
final class PublicationByApi {

    private final ApiCase story;
    private final String record;

    PublicationByApi(ApiCase story, String record) {
        this.story = story;
        this.record = record;
    }

    /** The municipality is asked first whether there are secrets in it. */
    void publishes(String proceeding, String kind, String headline, String standing) {
        int document = document(proceeding, kind);
        story.take("arkivar", proceeding, "redactLetter", "{\"document\": %d, \"nothing\": true}".formatted(document));
        JsonArray proposed = story.take(
                        "inspektor",
                        proceeding,
                        "proposePublication",
                        """
                        {"document": %d, "whole": true, "writtenForm": "NB", "headline": "%s",
                         "summary": "Et system avgjorde alene hvem som fikk bolig.", "records": [{"record": "%s"}]}
                        """
                                .formatted(document, headline, record))
                .getJsonArray("created");
        story.send("inspektor", proceeding, proposed.getString(1), "jurist");
        story.take("virksomhet", proceeding, "answerPublication", "{\"secrets\": false}");
        story.take("leder", proceeding, "publishDecision", "{}");
        JsonObject shown = story.anybody()
                .get("/api/v1/publications/" + proposed.getString(0))
                .json();
        assertThat(shown.getString("title")).isEqualTo(headline);
        assertThat(shown.getString("standing")).isEqualTo(standing);
        assertThat(shown.getJsonArray("algorithms").getString(0)).isEqualTo(record);
        assertThat(story.anybody().get("/algoritmer/" + record).body()).contains(headline);
    }

    /** Number of a letter in the journal of its case, at the end of {@code 2026/123-4}. */
    private int document(String proceeding, String kind) {
        return story.proceeding(proceeding).getJsonArray("letters").getValuesAs(JsonObject.class).stream()
                .filter(letter -> letter.getString("kind").equals(kind))
                .map(letter -> story.get("inspektor", "/api/v1/letters/" + letter.getString("id"))
                        .getString("number", null))
                .filter(Objects::nonNull)
                .map(number -> Integer.valueOf(number.substring(number.lastIndexOf('-') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(proceeding + " has no " + kind));
    }
}
