package no.algoritmetilsyn.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story through the API alone, each person by their own account, and the citizen by reference and code. */
@ExtendWith(Installation.class)
class StoryByApiIT {

    private ApiCase story;
    private StoryDays days;
    private ComplaintByApi complaint;
    private InspectionByApi inspection;
    private DecisionByApi decision;

    @Test
    void a_citizen_complains_and_is_told_where_it_led(Installation installation) {
        story = new ApiCase(installation);
        complaint = new ComplaintByApi(story);
        complaint.isFiled();
        days = new StoryDays(story.today());
        complaint.isSorted();
        theAuthorityFindsOut();
        theAuthorityDecides();
        new LateOrder(days, story::goesOnOn).isTold(new OrderByApi(story, days), () -> new PenaltyByApi(story, days));
        everybodyCanReadIt();
        theCitizenSeesWhereItLed();
        nothingIsLeftOpen();
    }

    private void theAuthorityFindsOut() {
        var first = new FirstHalfByApi(story, days);
        first.isTold();
        first.isReported();
        inspection = first.inspection();
        decision = first.decision();
    }

    private void theAuthorityDecides() {
        decision.isAnnounced(inspection);
        story.goesOnOn(days.decided());
        decision.hearsTheMunicipality();
        decision.isMadeAtTheSecondTry();
        decision.isToldToTheCitizen(complaint);
    }

    private void everybodyCanReadIt() {
        decision.isFinal();
        var publication = new PublicationByApi(story, complaint.record());
        publication.publishes(inspection.id(), "FINAL_REPORT", title("Rapport"), "NOT_APPEALABLE");
        publication.publishes(decision.id(), "DECISION", title("Vedtak"), "FINAL");
    }

    /** Another case about the same model may be published, too. */
    private String title(String what) {
        return what + " om rangering av boligsøkere, " + complaint.reference();
    }

    private void theCitizenSeesWhereItLed() {
        complaint.isAnswered();
        JsonObject followed = complaint.followed();
        assertThat(followed.getJsonArray("happened").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("what"))
                .contains(
                        "Vi fekk klaga",
                        "Eit menneske har lese klaga og bestemt korleis vi går vidare",
                        "Melding til klagaren om vedtaket",
                        "Tilsynet som klaga di førte til, er avslutta",
                        "Pålegget som klaga di førte til, er avslutta",
                        "Rapporten frå tilsynet som klaga di førte til, er publisert",
                        "Vedtaket som klaga di førte til, er publisert");
        assertThat(followed.getJsonArray("published").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("title"))
                .containsExactlyInAnyOrder(title("Rapport"), title("Vedtak"));
        assertThat(complaint.page())
                .contains("Dette førte saka di til", "eit menneske sjå på kvar søknad")
                .contains("Kva klaga førte til", title("Rapport"), title("Vedtak"))
                .contains("Pålegget som klaga di førte til, er avslutta");
    }

    private void nothingIsLeftOpen() {
        JsonObject whole = story.whole();
        assertThat(whole.getJsonArray("proceedings").getValuesAs(JsonObject.class).stream()
                        .map(each -> each.getString("kind"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "COMPLAINT", "DEMAND", "INSPECTION", "DECISION", "ORDER", "PENALTY", "APPEAL");
        assertThat(whole.getJsonArray("links").getValuesAs(JsonObject.class).stream()
                        .map(link -> link.getString("relation"))
                        .collect(Collectors.toSet()))
                .contains("FOLLOWS", "ASKS_FOR", "RESTS_ON", "CARRIES_OUT", "APPEALS");
        assertThat(whole.getString("status")).isEqualTo("CLOSED");
        assertThat(story.as("admin").post("/api/v1/operations/check", "").json().getBoolean("ok"))
                .isTrue();
    }
}
