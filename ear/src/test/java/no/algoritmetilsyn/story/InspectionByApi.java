package no.algoritmetilsyn.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An inspection on site, up to its final report: two breaches and an observation. */
final class InspectionByApi {

    private final ApiCase story;
    private final StoryDays days;
    private String id;

    InspectionByApi(ApiCase story, StoryDays days) {
        this.story = story;
        this.days = days;
    }

    /** It follows the complaint; a leader approves the plan, and the municipality is told. */
    void isAnnounced() {
        id = story.open(
                "inspektor",
                "INSPECTION",
                """
                {%s, "theme": "AUTOMATED_DECISIONS", "form": "ON_SITE", "power": "GDPR_PREMISES",
                 "subject": "Rangering av boligsøkere", "reason": "Ingen kunne forklare rangeringen."}
                """
                        .formatted(ApiCase.FURUVIK));
        story.take(
                "inspektor",
                id,
                "planInspection",
                """
                {"uses": [{"use": "Utvelging av søknader om startlån"}], "automation": "PARTIAL",
                 "lastWord": "Boligkontoret", "team": [{"userName": "inspektor"}, {"userName": "inspektor2"}],
                 "visitOn": "%s"}
                """
                        .formatted(days.visited()));
        story.take("inspektor", id, "submitPlan", "{}");
        story.take("leder", id, "approvePlan", "{}");
        story.write(
                "inspektor",
                id,
                "notifyInspection",
                "{\"ready\": [{\"item\": \"Loggen\"}], \"bring\": \"den som kjenner systemet\"}",
                null);
    }

    void visits() {
        story.take(
                "inspektor",
                id,
                "recordVisit",
                """
                {"day": "%s", "place": "Rådhuset i Furuvik", "identified": true, "purposeTold": true, "witnessTold": true,
                 "present": [{"name": "Inga Inspektør", "capacity": "AUTHORITY"},
                 {"name": "Tiril Tillitsvalgt", "capacity": "UNION_REPRESENTATIVE", "seat": "CONSENT"}],
                 "examined": "Vi fulgte ti søknader gjennom systemet."}
                """
                        .formatted(days.visited()));
        story.take("inspektor", id, "signVisit", "{\"number\": 1}");
        story.write("inspektor", id, "tellVisit", "{\"number\": 1}", null);
        String answers = IntStream.rangeClosed(1, 20)
                .filter(number -> number != 19)
                .mapToObj(number -> "{\"requirement\": \"automation-%02d\", \"result\": \"%s\", \"note\": \"Sett.\"}"
                        .formatted(number, number == 1 || number == 6 ? "NOT_MET" : "MET"))
                .collect(Collectors.joining(", "));
        story.take("inspektor", id, "answerRequirements", "{\"answers\": [" + answers + "]}");
    }

    /** The third answer shows something that is no breach, but worth a remark. */
    void findsTwoBreachesAndAnObservation(DemandByApi demand) {
        find("automation-01", "BREACH", demand.answer(1));
        find("automation-06", "BREACH", demand.answer(2));
        find("automation-07", "OBSERVATION", demand.answer(3));
        story.write(
                "inspektor", id, "reportPreliminary", "{\"limit\": \"%s\"}".formatted(days.commentLimit()), "jurist");
    }

    private void find(String requirement, String kind, String answer) {
        story.take(
                "inspektor",
                id,
                "recordFinding",
                """
                {"requirement": "%s", "kind": "%s", "day": "%s", "facts": "Kommunen har svart det selv.", "use": 1,
                 "harm": "SERIOUS", "probability": "HAPPENED", "affected": 412, "proof": "PREPONDERANCE",
                 "harmBecause": "Folk står uten bolig.", "harmEvidence": 1, "affectedBecause": "Så mange søkte.",
                 "probabilityBecause": "Alle søknader går slik.", "probabilityEvidence": 1, "affectedEvidence": 1,
                 "evidence": [{"kind": "ANSWER", "source": "%s", "shows": "Svaret på kravet."}]}
                """
                        .formatted(requirement, kind, days.visited(), answer));
    }

    void isAdmittedOnceAndDisputedOnce() {
        story.take(
                "virksomhet",
                id,
                "enterComments",
                """
                {"comments": [{"number": 1, "kind": "ADMITS"},
                 {"number": 2, "kind": "DISPUTES", "text": "Systemet er det samme som i 2022."}]}
                """);
        story.take(
                "inspektor",
                id,
                "assessFindings",
                """
                {"findings": [{"number": 1, "result": "ESTABLISHED", "reason": "Kommunen er enig."},
                 {"number": 2, "result": "ESTABLISHED", "reason": "Poengene ble endret i 2024."},
                 {"number": 3, "result": "ESTABLISHED", "reason": "Ingen har sagt noe."}]}
                """);
    }

    /** The first two findings lead to a decision. */
    void isReported() {
        String report = story.write(
                "inspektor",
                id,
                "reportFinal",
                """
                {"outcomes": [{"number": 1, "outcome": "DECISION", "reason": "Det varer ved."},
                 {"number": 2, "outcome": "DECISION", "reason": "Ingen kjenner risikoen."},
                 {"number": 3, "outcome": "GUIDANCE", "reason": "Kontroller botiden."}]}
                """,
                "leder");
        JsonObject read = story.get("virksomhet", "/api/v1/letters/" + report);
        assertThat(read.getString("kind")).isEqualTo("FINAL_REPORT");
        assertThat(read.getString("language")).isEqualTo("nb");
        assertThat(story.proceeding(id).getBoolean("open")).isFalse();
    }

    /** Reference of a finding, as the ground of a decision names it. */
    String finding(int number) {
        return story.proceeding(id).getString("reference") + "/" + number;
    }

    String id() {
        return id;
    }
}
