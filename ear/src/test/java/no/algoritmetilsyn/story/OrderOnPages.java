package no.algoritmetilsyn.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Three points are ordered: one is fulfilled in time, one after more time, one late. */
final class OrderOnPages implements LateOrder.Order {

    static final String KIND = "ORDER";

    private final BrowserCase story;
    private final StoryDays days;
    private final Person inspector;
    private final Person municipality;

    OrderOnPages(BrowserCase story, StoryDays days) {
        this.story = story;
        this.days = days;
        inspector = story.as("inspektor");
        municipality = story.as("virksomhet");
    }

    @Override
    public void givesMoreTimeForTheSecondPoint() {
        municipality
                .begins(KIND, "be-om-tid-til-palegg")
                .put("number", "2")
                .put("until", days.orderLimitMoved())
                .put("reason", "Forklaringen må prøves på søkere først.")
                .take();
        inspector
                .begins(KIND, "mer-tid-til-palegg")
                .put("until", days.orderLimitMoved())
                .put("reason", "Det haster ikke mer enn det.")
                .take();
        inspector.sends(inspector.handsIn("Dere får mer tid."));
    }

    /** The municipality tells that it has done it, and an inspector has looked. */
    @Override
    public void isFulfilledToday(int number) {
        PageForm answer = municipality.begins(KIND, "svar-paa-palegg");
        String row = answer.row("answers", number);
        answer.put(row + "claim", "DONE").put(row + "text", "Det er gjort.").take();
        PageForm check = inspector.begins(KIND, "kontroller");
        String checked = check.row("points", number);
        check.put(checked + "result", "FULFILLED")
                .put(checked + "means", "DOCUMENT")
                .put(checked + "day", story.today())
                .take();
    }

    /** The timer has opened a task; a person decides that the penalty is to be followed up. */
    @Override
    public void isPursued() {
        inspector
                .begins(KIND, "folg-opp-palegget")
                .put("reason", "Vurderingen er ikke gjort på nytt.")
                .take();
    }

    @Override
    public void isClosed() {
        inspector.begins(KIND, "palegget-er-fulgt").take();
        inspector.sends(inspector.handsIn("Alle punktene er fulgt."));
        assertThat(municipality.opens(KIND).locator("main")).containsText("Fulgt");
        municipality.picture("order-fulfilled");
    }
}
