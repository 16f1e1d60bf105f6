package no.algoritmetilsyn.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

/** Three points are ordered: one is fulfilled in time, one after more time, one late. */
final class OrderByApi implements LateOrder.Order {

    private final ApiCase story;
    private final StoryDays days;
    private final String id;

    OrderByApi(ApiCase story, StoryDays days) {
        this.story = story;
        this.days = days;
        this.id = story.of("ORDER");
    }

    @Override
    public void givesMoreTimeForTheSecondPoint() {
        story.take(
                "virksomhet",
                id,
                "askOrderTime",
                "{\"number\": 2, \"until\": \"%s\", \"reason\": \"Forklaringen må prøves på søkere først.\"}"
                        .formatted(days.orderLimitMoved()));
        story.write(
                "inspektor",
                id,
                "grantOrderTime",
                "{\"until\": \"%s\", \"reason\": \"Det haster ikke mer enn det.\"}".formatted(days.orderLimitMoved()),
                null);
        assertThat(facts().getString("point1Limit")).isEqualTo(days.orderLimit().toString());
        assertThat(facts().getString("point2Limit"))
                .isEqualTo(days.orderLimitMoved().toString());
    }

    /** The municipality tells that it has done it, and an inspector has looked. */
    @Override
    public void isFulfilledToday(int number) {
        story.take(
                "virksomhet",
                id,
                "receiveOrderAnswer",
                "{\"answers\": [{\"number\": %d, \"claim\": \"DONE\", \"text\": \"Det er gjort.\"}]}"
                        .formatted(number));
        story.take(
                "inspektor",
                id,
                "verifyPoints",
                "{\"points\": [{\"number\": %d, \"result\": \"FULFILLED\", \"means\": \"DOCUMENT\", \"day\": \"%s\"}]}"
                        .formatted(number, story.today()));
        assertThat(facts().getString("point" + number + "State")).isEqualTo("FULFILLED");
    }

    /** The timer has opened a task; a person decides that the penalty is to be followed up. */
    @Override
    public void isPursued() {
        story.take("inspektor", id, "pursueOrder", "{\"reason\": \"Vurderingen er ikke gjort på nytt.\"}");
    }

    @Override
    public void isClosed() {
        story.write("inspektor", id, "tellFulfilled", "{}", null);
        assertThat(story.proceeding(id).getString("state")).isEqualTo("FULFILLED");
    }

    private JsonObject facts() {
        return story.proceeding(id).getJsonObject("facts");
    }
}
