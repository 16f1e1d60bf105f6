package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Objects;
import no.algoritmetilsyn.letter.Letters;

/** How the case ends: the claim is appealed and reduced, and what was found and decided is published. */
final class HousingEnding {

    private final HousingCase story;

    HousingEnding(HousingCase story) {
        this.story = story;
    }

    /** The body appeals the claim on a coercive fine; the appeal body leaves so much of it. */
    void reduce(String penalty, int kroner) {
        story.take("virksomhet", penalty, "receiveAppeal", "{\"text\": \"Fire av dagene kan ikke regnes med.\"}");
        String appeal = story.of("APPEAL");
        story.take(
                "inspektor",
                appeal,
                "assessAppeal",
                "{\"conclusion\": \"HEARD\", \"arrived\": \"%s\", \"reason\": \"Den kom i tide.\"}"
                        .formatted(story.today()));
        String forwarded = story.begin(
                appeal, "reviewAppeal", "{\"result\": \"UPHELD\", \"statement\": \"Dagene er talt riktig.\"}");
        story.send(appeal, forwarded, "leder");
        for (String account : new String[] {"klageorgan", "klageorgan2"}) {
            story.take(account, appeal, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        String decided = Letters.begin(
                story.client("klageorgan"),
                appeal,
                "draftAppealDecision",
                """
                {"result": "CHANGED", "decidedUnder": "forvaltningsloven § 51", "amount": %d, "detriment": false,
                 "reasons": "Kommunen fikk ikke vite av fristen før fire dager var gått.", "othersFounded": false}
                """
                        .formatted(kroner));
        story.take("klageorgan", appeal, "submitLetter", Letters.of(decided));
        String hash = Letters.read(story.client("klageorgan2"), decided).getString("snapshotHash");
        story.take(
                "klageorgan2",
                appeal,
                "approveLetter",
                "{\"letter\": \"%s\", \"hash\": \"%s\"}".formatted(decided, hash));
        story.take("klageorgan", appeal, "sendLetter", Letters.of(decided));
    }

    /** Publishes a letter that was sent about a proceeding, after the body has said that nothing in it is secret; gives its id. */
    String publish(String proceeding, String kind, String headline, String record) {
        int document = document(proceeding, kind);
        story.take("arkivar", proceeding, "redactLetter", "{\"document\": %d, \"nothing\": true}".formatted(document));
        var proposed = story.take(
                        "inspektor",
                        proceeding,
                        "proposePublication",
                        """
                        {"document": %d, "whole": true, "writtenForm": "NB", "headline": "%s",
                         "summary": "Et system avgjorde alene hvem som fikk bolig.", "records": [{"record": "%s"}]}
                        """
                                .formatted(document, headline, record))
                .getJsonArray("created");
        story.send(proceeding, proposed.getString(1), "jurist");
        story.take("virksomhet", proceeding, "answerPublication", "{\"secrets\": false}");
        story.take("leder", proceeding, "publishDecision", "{}");
        return proposed.getString(0);
    }

    /** Number in the journal of a case, at the end of {@code 2026/123-4}. */
    private int document(String proceeding, String kind) {
        return story.proceeding(proceeding).getJsonArray("letters").getValuesAs(JsonObject.class).stream()
                .filter(letter -> letter.getString("kind").equals(kind))
                .map(letter -> Letters.read(story.client("inspektor"), letter.getString("id"))
                        .getString("number", null))
                .filter(Objects::nonNull)
                .map(number -> Integer.valueOf(number.substring(number.lastIndexOf('-') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(proceeding + " has no " + kind));
    }

    /** What is published tells of itself, and the page of the record of the algorithm leads to it. */
    void isPublic(String publication, String headline, String record, String standing) {
        JsonObject shown = story.anybody("/api/v1/publications/" + publication).json();
        assertThat(shown.getString("title")).isEqualTo(headline);
        assertThat(shown.getString("standing")).isEqualTo(standing);
        assertThat(shown.getJsonArray("algorithms").getString(0)).isEqualTo(record);
        assertThat(story.anybody("/algoritmer/" + record).body()).contains(headline);
    }
}
