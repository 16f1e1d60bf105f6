package no.algoritmetilsyn.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.algoritmetilsyn.server.Client;

/** The municipality is asked for an account of four points, and its employees are heard. */
final class DemandByApi {

    private static final String SECRET = "Vi ble ikke spurt, og vi ble bedt om å tie.";

    private final ApiCase story;
    private final StoryDays days;
    private String id;

    DemandByApi(ApiCase story, StoryDays days) {
        this.story = story;
        this.days = days;
    }

    void asksForFourPoints() {
        id = story.open(
                "inspektor",
                "DEMAND",
                """
                {%s, "power": "VOLUNTARY", "subject": "Rangering av boligsøkere", "purpose": "Finne ut hva modellen gjør."}
                """
                        .formatted(ApiCase.FURUVIK));
        story.take(
                "inspektor",
                id,
                "draftDemand",
                """
                {"basis": "En innbygger har klaget på at ingen kan forklare rangeringen.", "limit": "%s", "points": [
                 {"wanted": "EXPLANATION", "text": "Forklar hvordan modellen rangerer søkerne."},
                 {"wanted": "DOCUMENT", "text": "Send oss vurderingen av personvernkonsekvenser."},
                 {"wanted": "DATA", "text": "Hvilke opplysninger bygger modellen på?"},
                 {"wanted": "LOG", "text": "Send oss loggen for den siste måneden."}]}
                """
                        .formatted(days.demandLimit()));
        story.take("inspektor", id, "sendDemand", "{}");
        assertThat(story.proceeding(id).getJsonArray("points").getValuesAs(JsonObject.class))
                .extracting(point -> point.getInt("number") + " " + point.getString("limit"))
                .containsExactly(
                        "1 " + days.demandLimit(),
                        "2 " + days.demandLimit(),
                        "3 " + days.demandLimit(),
                        "4 " + days.demandLimit());
        assertThat(asked().getString("due")).isEqualTo(days.demandLimit().toString());
    }

    void givesAWeekMore() {
        String week = "{\"until\": \"%s\", \"reason\": \"%s\"}";
        story.take(
                "virksomhet",
                id,
                "askMoreTime",
                week.formatted(days.demandLimitMoved(), "Den som kan modellen, er på ferie."));
        story.take(
                "inspektor",
                id,
                "grantMoreTime",
                week.formatted(days.demandLimitMoved(), "Grunnen er god, og saken tåler en uke."));
        assertThat(asked().getString("due")).isEqualTo(days.demandLimitMoved().toString());
    }

    /** What waits for the municipality. */
    private JsonObject asked() {
        return ApiCase.list(story.as("virksomhet"), "/api/v1/inbox").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("proceedingId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Of the log it says nothing. */
    void isAnsweredOnThreePoints() {
        story.take(
                "virksomhet",
                id,
                "handInAnswer",
                """
                {"answers": [{"number": 1, "text": "Systemet gir poeng og legger dem sammen."},
                 {"number": 2, "text": "Vurderingen er fra 2022."}, {"number": 3, "text": "Inntekt, barn og botid."}]}
                """);
    }

    /** A union representative writes to the authority only: neither the employer nor another union learns of it. */
    void hearsTheUnionAlone() {
        String questions = story.as("inspektor")
                .handIn("spørsmål.txt", "Hvordan brukes systemet?".getBytes(StandardCharsets.UTF_8))
                .json()
                .getString("id");
        story.take(
                "inspektor",
                id,
                "releaseDocuments",
                "{\"to\": \"EMPLOYEES\", \"ground\": \"arbeidsmiljøloven § 9-2\", \"files\": [\"%s\"]}"
                        .formatted(questions));
        List<String> before = seenBy("virksomhet");
        story.take(
                "tillitsvalgt",
                id,
                "sendStatement",
                "{\"audience\": \"AUTHORITY_ONLY\", \"text\": \"%s\", \"files\": []}".formatted(SECRET));
        assertThat(seenBy("virksomhet")).isEqualTo(before);
        assertThat(seenBy("tillitsvalgt2")).noneMatch(seen -> seen.contains(SECRET));
        assertThat(ApiCase.list(story.as("inspektor"), "/api/v1/proceedings/" + id + "/statements")
                        .getJsonObject(0)
                        .getString("text"))
                .isEqualTo(SECRET);
        story.take("inspektor", id, "readIncoming", "{}");
    }

    /** All that somebody outside the authority can ask for about it. */
    private List<String> seenBy(String account) {
        Client outside = story.as(account);
        String proceeding = "/api/v1/proceedings/" + id;
        return List.of("/api/v1/inbox", proceeding, proceeding + "/steps", proceeding + "/statements").stream()
                .map(outside::get)
                .map(Client.Answer::body)
                .map(body -> body.replaceAll("\"requestId\":\"[^\"]*\"", ""))
                .toList();
    }

    void isAssessed() {
        story.take(
                "inspektor",
                id,
                "assessPoints",
                """
                {"points": [{"number": 1, "result": "SUFFICIENT"}, {"number": 2, "result": "SUFFICIENT"},
                 {"number": 3, "result": "SUFFICIENT"}, {"number": 4, "result": "NOT_NEEDED", "reason": "Ses på tilsynet."}]}
                """);
        assertThat(story.proceeding(id).getString("state")).isEqualTo("ASSESSED");
    }

    /** Reference of a point that was answered, as the evidence of a finding names it. */
    String answer(int number) {
        return story.proceeding(id).getString("reference") + "/" + number;
    }
}
