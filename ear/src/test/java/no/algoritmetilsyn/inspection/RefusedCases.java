package no.algoritmetilsyn.inspection;

import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Demands and inspections that have come just so far that something is forbidden with them. */
final class RefusedCases {

    private static final String IMPARTIAL = "{\"ground\": \"NONE\"}";
    private static final String NEEDED = "\"sourceCodeReason\": \"Loggen sier ikke hvordan poengene regnes.\",";

    private final Database database;
    private final ReadyInspections inspections;
    private final ReadyDemands demands;

    RefusedCases(Installation installation) {
        database = new Database(installation);
        inspections = new ReadyInspections(installation);
        demands = new ReadyDemands(installation);
    }

    String breach(String requirement) {
        return """
                {"requirement": "%s", "kind": "BREACH", "day": "%s", "facts": "Ti av ti søknader.",
                 "harm": "MINOR", "probability": "POSSIBLE", "proof": "PREPONDERANCE",
                 "harmBecause": "Folk står uten bolig.", "harmEvidence": 1, "probabilityBecause": "Alle søknader går slik.",
                 "probabilityEvidence": 1, "evidence": [{"kind": "VISIT", "source": "1", "shows": "Samtalen."}]}
                """
                .formatted(requirement, database.today());
    }

    static String sourceCode(String reason) {
        return """
                {"basis": "En innbygger har klaget.", "limit": "%s", %s
                 "points": [{"wanted": "SOURCE_CODE", "text": "Kildekoden til rangeringen."}]}
                """
                .formatted(ReadyDemands.LIMIT, reason);
    }

    /** One at a desk, of which the body has been told. */
    String atDesk() {
        String id = inspections.impartial(inspections.opened("DESK", "GDPR_INFORMATION"));
        inspections.take(
                "inspektor",
                id,
                "planInspection",
                """
                {"uses": [{"use": "Utvelging av søknader om startlån"}], "automation": "PARTIAL",
                 "lastWord": "Saksbehandleren på boligkontoret", "team": [{"userName": "inspektor"}]}
                """);
        inspections.take("inspektor", id, "submitPlan", "{}");
        inspections.take("leder", id, "approvePlan", "{}");
        inspections.notice(id);
        return id;
    }

    /** A voluntary demand that asks for source code. */
    String withSourceCode() {
        String id = demands.until("draftDemand");
        demands.take("inspektor", id, "draftDemand", sourceCode(NEEDED));
        return id;
    }

    /** One that a lawyer has written and submitted. */
    String sourceCodeByLawyer() {
        String id = demands.until("draftDemand");
        demands.take("jurist", id, "draftDemand", sourceCode(NEEDED));
        demands.take("jurist", id, "submitDemand", "{}");
        return id;
    }

    /** A finding was written down after the preliminary report, and stands. */
    String withLateFinding() {
        String id = inspections.until("enterComments");
        inspections.finding(id, "automation-03", "BREACH");
        inspections.take(
                "inspektor",
                id,
                "enterComments",
                "{\"channel\": \"LETTER\", \"posted\": \"%s\", \"comments\": [{\"number\": 1, \"kind\": \"ADMITS\"}]}"
                        .formatted(database.today()));
        inspections.take(
                "inspektor",
                id,
                "assessFindings",
                """
                {"findings": [{"number": 1, "result": "ESTABLISHED", "reason": "Kommunen er enig."},
                 {"number": 2, "result": "ESTABLISHED", "reason": "Det samme skjer her."}]}
                """);
        return id;
    }

    /** One in which a second lawyer has written a finding. */
    String second() {
        String id = inspections.until("reportPreliminary");
        inspections.take("jurist2", id, "declareImpartiality", IMPARTIAL);
        inspections.take("jurist2", id, "recordFinding", breach("automation-03"));
        return id;
    }

    /** The preliminary report, which waits for a second person. */
    String report(String author, String id) {
        var staff = inspections.client(author);
        String letter =
                Letters.begin(staff, id, "reportPreliminary", "{\"limit\": \"" + ReadyInspections.LATER + "\"}");
        Letters.write(staff, id, letter, "Vi så på systemet og snakket med fire ansatte.");
        Letters.take(staff, id, "submitLetter", Letters.of(letter));
        return letter;
    }

    /** One in which an inspector has a ground of their own. */
    String disqualified() {
        String id = inspections.until("recordVisit");
        inspections.take(
                "inspektor2",
                id,
                "declareImpartiality",
                "{\"ground\": \"AUTOMATIC\", \"explanation\": \"Lederen der er søsteren min.\"}");
        return id;
    }

    /** A demand that a provider was sent. */
    String ofOtherBody() {
        String id = inspections
                .post(
                        "inspektor",
                        "/api/v1/proceedings",
                        """
                        {"kind": "DEMAND", "from": null, "input": {"organisationNumber": "314455010",
                         "organisationName": "Rekkja Programvare AS", "writtenForm": "NB", "power": "VOLUNTARY",
                         "subject": "Rangering", "purpose": "Hva gjør den?"}}
                        """,
                        201)
                .getString("id");
        inspections.take("inspektor", id, "declareImpartiality", IMPARTIAL);
        inspections.take(
                "inspektor",
                id,
                "draftDemand",
                "{\"basis\": \"Noen har klaget.\", \"limit\": \"%s\", \"points\": [{\"wanted\": \"LOG\", \"text\": \"Loggen.\"}]}"
                        .formatted(ReadyDemands.LIMIT));
        inspections.take("inspektor", id, "sendDemand", "{}");
        return id;
    }
}
