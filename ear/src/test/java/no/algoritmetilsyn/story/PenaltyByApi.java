package no.algoritmetilsyn.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import no.algoritmetilsyn.letter.Letters;

/** Nine days of coercive fine: explained, claimed, appealed, reduced, paid. */
final class PenaltyByApi implements LateOrder.Penalty {

    private final ApiCase story;
    private final StoryDays days;
    private final String id;
    private String appeal;

    PenaltyByApi(ApiCase story, StoryDays days) {
        this.story = story;
        this.days = days;
        this.id = story.of("PENALTY");
    }

    /** Nine days at 15 000 kroner are 135 000; the points that were fulfilled within their limits cost nothing. */
    @Override
    public void hasRunNineDays() {
        JsonObject accrued = accrued();
        assertThat(accrued.getInt("total")).isEqualTo(135_000);
        assertThat(accrued.getJsonArray("lines").getValuesAs(JsonObject.class))
                .filteredOn(line -> line.getInt("amount") != 0)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getString("point")).isEqualTo("3");
                    assertThat(line.getString("from"))
                            .isEqualTo(days.orderLimit().plusDays(1).toString());
                    assertThat(line.getString("to"))
                            .isEqualTo(days.orderLimit().plusDays(9).toString());
                    assertThat(line.getInt("units")).isEqualTo(9);
                    assertThat(line.getInt("rate")).isEqualTo(15_000);
                    assertThat(line.getInt("amount")).isEqualTo(135_000);
                    assertThat(line.getString("why")).containsPattern("9 døgn × 15.000 = 135.000 kroner");
                    assertThat(line.getString("law")).contains("§ 29");
                });
    }

    private JsonObject accrued() {
        return story.get("inspektor", "/api/v1/proceedings/" + id + "/accrual?on=" + story.today());
    }

    @Override
    public void isClaimed() {
        String claim =
                story.write("inspektor", id, "claimPenalty", "{\"day\": \"%s\"}".formatted(story.today()), "leder");
        assertThat(owed()).isEqualTo(135_000);
        assertThat(ApiCase.list(story.as("virksomhet"), "/api/v1/inbox").getValuesAs(JsonObject.class))
                .filteredOn(row -> row.getString("proceedingId").equals(id))
                .as("it waits for its payment")
                .allMatch(row -> row.getBoolean("waiting"))
                .hasSize(1);
        assertThat(story.get("virksomhet", "/api/v1/letters/" + claim).getString("text"))
                .contains("9 ganger 15 000 kroner er 135 000 kroner");
    }

    /** The municipality appeals the claim; the first instance stands by it and sends it on. */
    @Override
    public void isAppealed() {
        story.take(
                "virksomhet",
                id,
                "receiveAppeal",
                "{\"text\": \"Fire av dagene var dataanlegget nede hos leverandøren.\"}");
        appeal = story.of("APPEAL");
        story.take(
                "inspektor",
                appeal,
                "assessAppeal",
                "{\"conclusion\": \"HEARD\", \"arrived\": \"%s\", \"reason\": \"Den kom i tide.\"}"
                        .formatted(story.today()));
        story.write(
                "inspektor",
                appeal,
                "reviewAppeal",
                "{\"result\": \"UPHELD\", \"statement\": \"Dagene er talt riktig.\"}",
                "leder");
    }

    /** Five days at 15 000 kroner are left. */
    @Override
    public void isReducedToFiveDays() {
        story.declareImpartial("klageorgan", appeal);
        story.declareImpartial("klageorgan2", appeal);
        String decided = Letters.begin(
                story.as("klageorgan"),
                appeal,
                "draftAppealDecision",
                """
                {"result": "CHANGED", "decidedUnder": "forvaltningsloven § 51", "amount": 75000, "detriment": false,
                 "reasons": "I fire dager kunne kommunen ikke gjøre noe.", "othersFounded": false}
                """);
        story.send("klageorgan", appeal, decided, "klageorgan2");
        JsonObject accrued = accrued();
        assertThat(accrued.getInt("total")).isEqualTo(75_000);
        assertThat(accrued.getJsonArray("lines").getValuesAs(JsonObject.class))
                .extracting(line -> line.getInt("amount"))
                .contains(135_000, -60_000);
        assertThat(owed()).isEqualTo(75_000);
    }

    @Override
    public void isPaid() {
        story.take("inspektor", id, "registerPayment", "{\"amount\": 75000, \"day\": \"%s\"}".formatted(story.today()));
        assertThat(facts("inspektor").getInt("paid")).isEqualTo(75_000);
        assertThat(owed()).isZero();
        story.take("inspektor", id, "closePenalty", "{}");
        assertThat(story.proceeding(id).getBoolean("open")).isFalse();
    }

    /** As the municipality reads it. */
    private int owed() {
        return facts("virksomhet").getInt("owed");
    }

    private JsonObject facts(String account) {
        return story.get(account, "/api/v1/proceedings/" + id).getJsonObject("facts");
    }
}
