package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One case from the complaint of a citizen to what is published, through the API alone: a demand of four points, a statement to the
 * authority only, an inspection with a visit, two breaches and an observation, an order of three points, a coercive fine that the
 * appeal body reduces.
 */
@ExtendWith(Installation.class)
class HousingStoryIT {

    private HousingCase story;

    @BeforeEach
    void connect(Installation installation) {
        story = new HousingCase(installation);
    }

    @Test
    void a_complaint_leads_to_an_order_whose_fine_runs_nine_days() {
        String complaint = story.complaint("Ingen kan forklare rangeringa " + UUID.randomUUID());
        var inquiry = new HousingInquiry(story);
        String inspection = inquiry.inspection(complaint, inquiry.demand(complaint));
        String decision = story.open(
                "DECISION",
                complaint,
                "{%s, \"role\": \"CONTROLLER\", \"power\": \"GDPR_ORDER\", \"subject\": \"rangering av boligsøkere\"}"
                        .formatted(HousingCase.BODY));
        conclude(inspection);
        LocalDate limit = decide(decision, inspection);
        String order = story.of("ORDER");
        follow(order, limit);

        JsonObject penalty = story.proceeding(story.of("PENALTY"));
        assertThat(penalty.getJsonObject("facts").getInt("accrued")).isEqualTo(9 * 15_000);
        String claim =
                story.begin(penalty.getString("id"), "claimPenalty", "{\"day\": \"%s\"}".formatted(story.today()));
        story.send(penalty.getString("id"), claim, "leder");
        var ending = new HousingEnding(story);
        ending.reduce(penalty.getString("id"), 5 * 15_000);
        story.take(
                "inspektor",
                penalty.getString("id"),
                "registerPayment",
                "{\"amount\": 75000, \"day\": \"%s\"}".formatted(story.today()));
        String record = story.record();
        String report = ending.publish(inspection, "FINAL_REPORT", "Rapport " + inspection, record);
        ending.isPublic(report, "Rapport " + inspection, record, "NOT_APPEALABLE");
        String decided = ending.publish(decision, "DECISION", "Vedtak " + decision, record);
        ending.isPublic(decided, "Vedtak " + decision, record, "FINAL");
        assertThat(story.casefile().getJsonArray("links").stream()
                        .map(JsonValue::asJsonObject)
                        .map(link -> link.getString("relation"))
                        .collect(Collectors.toSet()))
                .contains("FOLLOWS", "ASKS_FOR", "RESTS_ON", "CARRIES_OUT", "APPEALS");
        assertThat(story.client("admin")
                        .post("/api/v1/operations/check", "")
                        .json()
                        .getBoolean("ok"))
                .isTrue();
    }

    private void conclude(String inspection) {
        String letter = story.begin(
                inspection,
                "reportFinal",
                """
                {"outcomes": [{"number": 1, "outcome": "DECISION", "reason": "Det varer ved."},
                 {"number": 2, "outcome": "DECISION", "reason": "Ingen kjenner risikoen."},
                 {"number": 3, "outcome": "GUIDANCE", "reason": "Kontroller botiden."}]}
                """);
        story.send(inspection, letter, "leder");
        assertThat(story.proceeding(inspection).getBoolean("open")).isFalse();
    }

    /** Decides, and gives the limit of the points. */
    private LocalDate decide(String id, String inspection) {
        String reference = story.proceeding(inspection).getString("reference");
        LocalDate until = Holidays.workingDayFrom(story.today().plusWeeks(3));
        String notice = story.begin(
                id,
                "draftNotice",
                """
                {"grounds": [{"source": "%1$s/1", "facts": "Modellen avgjør alene.", "provision": "gdpr-22-1"},
                 {"source": "%1$s/2", "facts": "Vurderingen er gammel.", "provision": "gdpr-35-1"}],
                 "intended": "Dere må la et menneske avgjøre.", "dailyPenalty": 15000, "limit": "%2$s"}
                """
                        .formatted(reference, until));
        story.send(id, notice, "jurist");
        story.take(
                "inspektor",
                id,
                "receiveStatement",
                "{\"text\": \"Vi trenger tid.\", \"channel\": \"LETTER\", \"posted\": \"%s\"}"
                        .formatted(story.today()));
        story.take("inspektor", id, "assessStatement", "{\"assessment\": \"Det endrer ikke noe.\"}");
        LocalDate limit = Holidays.workingDayFrom(story.today().plusDays(40));
        String draft =
                """
                {"facts": "Modellen avgjør alene.", "rules": "Et menneske skal avgjøre.", "considerations": "%3$s",
                 "penalty": "DAY", "points": [{"text": "La et menneske avgjøre.", "limit": "%1$s", "rate": 15000},
                 {"text": "Forklar rangeringen.", "limit": "%1$s", "rate": 15000},
                 {"text": "Gjør vurderingen på nytt.", "limit": "%1$s", "rate": 15000}]}
                """;
        String letter = story.begin(id, "draftDecision", draft.formatted(limit, reference, "Det haster."));
        story.take("inspektor", id, "submitLetter", "{\"letter\": \"" + letter + "\"}");
        story.take(
                "leder",
                id,
                "sendBackLetter",
                "{\"letter\": \"%s\", \"remarks\": \"Skriv hvorfor det haster.\"}".formatted(letter));
        story.begin(id, "draftDecision", draft.formatted(limit, reference, "De som søker nå, mister boligen."));
        story.send(id, letter, "leder");
        story.take("inspektor", id, "tellComplainant", "{\"summary\": \"Kommunen må la eit menneske avgjere.\"}")
                .getJsonArray("created")
                .getValuesAs(JsonString.class)
                .forEach(told -> story.send(id, told.getString(), null));
        return limit;
    }

    /** One point in time, one after more time, one not: its fine runs nine days. */
    private void follow(String order, LocalDate limit) {
        LocalDate later = Holidays.workingDayFrom(limit.plusDays(7));
        story.take(
                "inspektor",
                order,
                "askOrderTime",
                "{\"number\": 2, \"until\": \"%s\", \"reason\": \"Prøves først.\", \"channel\": \"PHONE\", \"posted\": \"%s\"}"
                        .formatted(later, story.today()));
        story.send(
                order,
                story.begin(
                        order, "grantOrderTime", "{\"until\": \"%s\", \"reason\": \"Haster ikke.\"}".formatted(later)),
                null);
        story.moveTo(limit.minusDays(1));
        fulfil(order, 1);
        story.moveTo(later.minusDays(1));
        fulfil(order, 2);
        story.moveTo(limit.plusDays(9));
        story.take("inspektor", order, "pursueOrder", "{\"reason\": \"Vurderingen er ikke gjort.\"}");
    }

    private void fulfil(String order, int number) {
        story.take(
                "inspektor",
                order,
                "receiveOrderAnswer",
                "{\"channel\": \"LETTER\", \"posted\": \"%s\", \"answers\": [{\"number\": %d, \"claim\": \"DONE\", \"text\": \"Gjort.\"}]}"
                        .formatted(story.today(), number));
        story.take(
                "inspektor",
                order,
                "verifyPoints",
                "{\"points\": [{\"number\": %d, \"result\": \"FULFILLED\", \"means\": \"DOCUMENT\", \"day\": \"%s\"}]}"
                        .formatted(number, story.today()));
    }
}
