package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.algoritmetilsyn.deadline.counting.Holidays;

/** What the authority finds out in one case: a demand of four points, and an inspection with a visit. */
final class HousingInquiry {

    private final HousingCase story;

    HousingInquiry(HousingCase story) {
        this.story = story;
    }

    /** Asks the body, which gets a week more, answers three points of four, and whose employees speak; gives the demand. */
    String demand(String complaint) {
        LocalDate limit = Holidays.workingDayFrom(story.today().plusWeeks(3));
        LocalDate later = Holidays.workingDayFrom(limit.plusWeeks(1));
        String id = story.open(
                "DEMAND",
                complaint,
                "{%s, \"power\": \"VOLUNTARY\", \"subject\": \"Rangering av boligsøkere\", \"purpose\": \"Finne ut hva modellen gjør.\"}"
                        .formatted(HousingCase.BODY));
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
                        .formatted(limit));
        story.take("inspektor", id, "sendDemand", "{}");
        story.take("virksomhet", id, "askMoreTime", "{\"until\": \"%s\", \"reason\": \"Ferie.\"}".formatted(later));
        story.take(
                "inspektor", id, "grantMoreTime", "{\"until\": \"%s\", \"reason\": \"God grunn.\"}".formatted(later));
        story.moveTo(later.minusDays(1));
        story.take(
                "virksomhet",
                id,
                "handInAnswer",
                """
                {"answers": [{"number": 1, "text": "Systemet gir poeng og legger dem sammen."},
                 {"number": 2, "text": "Vurderingen er fra 2022."}, {"number": 3, "text": "Inntekt, barn og botid."}]}
                """);
        String file = story.client("inspektor")
                .handIn("spørsmål.txt", "Hvordan brukes systemet?".getBytes(StandardCharsets.UTF_8))
                .json()
                .getString("id");
        story.take(
                "inspektor",
                id,
                "releaseDocuments",
                "{\"to\": \"EMPLOYEES\", \"ground\": \"arbeidsmiljøloven § 9-2\", \"files\": [\"%s\"]}"
                        .formatted(file));
        story.take(
                "tillitsvalgt",
                id,
                "sendStatement",
                "{\"audience\": \"AUTHORITY_ONLY\", \"text\": \"Vi ble ikke spurt.\", \"files\": []}");
        story.take("inspektor", id, "readIncoming", "{}");
        story.take(
                "inspektor",
                id,
                "assessPoints",
                """
                {"points": [{"number": 1, "result": "SUFFICIENT"}, {"number": 2, "result": "SUFFICIENT"},
                 {"number": 3, "result": "SUFFICIENT"}, {"number": 4, "result": "NOT_NEEDED", "reason": "Ses på tilsynet."}]}
                """);
        assertThat(story.proceeding(id).getString("state")).isEqualTo("ASSESSED");
        return id;
    }

    /** Inspects on site, up to the assessment of what the body has said; gives the inspection. */
    String inspection(String complaint, String demand) {
        String id = story.open(
                "INSPECTION",
                complaint,
                """
                {%s, "theme": "AUTOMATED_DECISIONS", "form": "ON_SITE", "power": "GDPR_PREMISES",
                 "subject": "Rangering av boligsøkere", "reason": "Ingen kunne forklare."}
                """
                        .formatted(HousingCase.BODY));
        story.take(
                "inspektor",
                id,
                "planInspection",
                """
                {"uses": [{"use": "Utvelging av søknader om startlån"}], "automation": "PARTIAL",
                 "lastWord": "Boligkontoret", "team": [{"userName": "inspektor"}, {"userName": "inspektor2"}],
                 "visitOn": "%s"}
                """
                        .formatted(Holidays.workingDayFrom(story.today().plusDays(14))));
        story.take("inspektor", id, "submitPlan", "{}");
        story.take("leder", id, "approvePlan", "{}");
        story.send(
                id,
                story.begin(
                        id,
                        "notifyInspection",
                        "{\"ready\": [{\"item\": \"Loggen\"}], \"bring\": \"den som kjenner systemet\"}"),
                null);
        story.moveTo(Holidays.workingDayFrom(story.today().plusDays(14)));
        story.take(
                "inspektor",
                id,
                "recordVisit",
                """
                {"day": "%s", "place": "Rådhuset i Furuvik", "present": [{"name": "Inga Inspektør", "capacity": "AUTHORITY"},
                 {"name": "Tiril Tillitsvalgt", "capacity": "UNION_REPRESENTATIVE", "seat": "CONSENT"}], "identified": true, "purposeTold": true,
                 "witnessTold": true, "examined": "Vi fulgte ti søknader gjennom systemet."}
                """
                        .formatted(story.today()));
        story.take("inspektor", id, "signVisit", "{\"number\": 1}");
        story.send(id, story.begin(id, "tellVisit", "{\"number\": 1}"), null);
        story.take("inspektor", id, "answerRequirements", "{\"answers\": [" + answers() + "]}");
        String reference = story.proceeding(demand).getString("reference");
        find(id, "automation-01", "BREACH", reference + "/1");
        find(id, "automation-06", "BREACH", reference + "/2");
        find(id, "automation-07", "OBSERVATION", reference + "/3");
        LocalDate until = Holidays.workingDayFrom(story.today().plusWeeks(3));
        story.send(id, story.begin(id, "reportPreliminary", "{\"limit\": \"%s\"}".formatted(until)), "jurist");
        story.take(
                "inspektor",
                id,
                "enterComments",
                """
                {"channel": "LETTER", "posted": "%s", "comments": [{"number": 1, "kind": "ADMITS"},
                 {"number": 2, "kind": "DISPUTES", "text": "Systemet er det samme."}]}
                """
                        .formatted(story.today()));
        story.take(
                "inspektor",
                id,
                "assessFindings",
                """
                {"findings": [{"number": 1, "result": "ESTABLISHED", "reason": "Kommunen er enig."},
                 {"number": 2, "result": "ESTABLISHED", "reason": "Poengene ble endret i 2024."},
                 {"number": 3, "result": "ESTABLISHED", "reason": "Ingen har sagt noe."}]}
                """);
        return id;
    }

    private static String answers() {
        return IntStream.rangeClosed(1, 20)
                .filter(number -> number != 19)
                .mapToObj(number -> "{\"requirement\": \"automation-%02d\", \"result\": \"%s\", \"note\": \"Sett.\"}"
                        .formatted(number, number == 1 || number == 6 ? "NOT_MET" : "MET"))
                .collect(Collectors.joining(", "));
    }

    private void find(String id, String requirement, String kind, String answer) {
        story.take(
                "inspektor",
                id,
                "recordFinding",
                """
                {"requirement": "%s", "kind": "%s", "day": "%s", "facts": "Kommunen har svart det selv.", "use": 1,
                 "harm": "SERIOUS", "probability": "HAPPENED", "affected": 412, "proof": "PREPONDERANCE",
                 "harmBecause": "Folk står uten bolig.", "harmEvidence": 1, "probabilityBecause": "Alle søknader går slik.", "probabilityEvidence": 1,
                 "affectedBecause": "Så mange søkte.", "affectedEvidence": 1,
                 "evidence": [{"kind": "ANSWER", "source": "%s", "shows": "Svaret på kravet."}]}
                """
                        .formatted(requirement, kind, story.today(), answer));
    }
}
