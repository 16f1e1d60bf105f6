package no.algoritmetilsyn.story;

/** The story from the demand to the final report, through the API. */
final class FirstHalfByApi {

    private final ApiCase story;
    private final StoryDays days;
    private final InspectionByApi inspection;
    private final DecisionByApi decision;

    FirstHalfByApi(ApiCase story, StoryDays days) {
        this.story = story;
        this.days = days;
        this.inspection = new InspectionByApi(story, days);
        this.decision = new DecisionByApi(story, days);
    }

    /** What the authority finds out. */
    void isTold() {
        var demand = new DemandByApi(story, days);
        demand.asksForFourPoints();
        demand.givesAWeekMore();
        story.goesOnOn(days.answered());
        demand.isAnsweredOnThreePoints();
        demand.hearsTheUnionAlone();
        demand.isAssessed();

        inspection.isAnnounced();
        story.goesOnOn(days.visited());
        inspection.visits();
        inspection.findsTwoBreachesAndAnObservation(demand);
        story.goesOnOn(days.reported());
        inspection.isAdmittedOnceAndDisputedOnce();
    }

    /** The decision that the findings lead to is opened before the inspection ends. */
    void isReported() {
        decision.isPrepared();
        inspection.isReported();
    }

    InspectionByApi inspection() {
        return inspection;
    }

    DecisionByApi decision() {
        return decision;
    }
}
