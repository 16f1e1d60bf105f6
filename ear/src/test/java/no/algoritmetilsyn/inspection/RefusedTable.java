package no.algoritmetilsyn.inspection;

import static no.algoritmetilsyn.access.RefusedStep.Door.ASKS;
import static no.algoritmetilsyn.access.RefusedStep.Door.HAS_NO_BUTTON;
import static no.algoritmetilsyn.access.RefusedStep.Door.TELLS;
import static no.algoritmetilsyn.access.RefusedStep.Door.UNSEEN;
import static no.algoritmetilsyn.access.RefusedStep.approval;
import static no.algoritmetilsyn.access.RefusedStep.opening;
import static no.algoritmetilsyn.access.RefusedStep.step;

import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.access.RefusedStep;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** What law and rights forbid before anything is decided, in proceedings that have come just so far. */
final class RefusedTable {

    private static final String IMPARTIAL = "{\"ground\": \"NONE\"}";

    private final Database database;
    private final ReadyInspections inspections;
    private final RefusedCases cases;

    /** Its findings are written down, and the record of its visit is signed. */
    private final String examined;

    /** What the other body was sent. */
    private final String othersDemand;

    RefusedTable(Installation installation) {
        database = new Database(installation);
        inspections = new ReadyInspections(installation);
        cases = new RefusedCases(installation);
        examined = inspections.until("reportPreliminary");
        inspections.take("jurist2", examined, "declareImpartiality", IMPARTIAL);
        othersDemand = cases.ofOtherBody();
    }

    /** By account, the page of a step that it may take. */
    Map<String, String> homes() {
        String free = inspections.until("planInspection");
        inspections.take("inspektor2", free, "declareImpartiality", IMPARTIAL);
        String note = "/tilsyn/delsak/" + free + "/notat";
        return Map.of(
                "inspektor", note,
                "inspektor2", note,
                "jurist", note,
                "virksomhet2", "/virksomhet/delsak/" + othersDemand + "/skriv-inn-svar");
    }

    List<RefusedStep> rows() {
        String atDesk = cases.atDesk();
        String code = cases.withSourceCode();
        String own = cases.sourceCodeByLawyer();
        String late = cases.withLateFinding();
        String report = cases.report("jurist", examined);
        String second = cases.second();
        String secondReport = cases.report("inspektor", second);
        String disqualified = cases.disqualified();
        String furuvik = inspections.until("enterComments");
        return List.of(
                opening(
                        "a visit by a power to ask",
                        "tilsyn",
                        ReadyInspections.opening("UNANNOUNCED", "GDPR_INFORMATION", "null"),
                        "422 /power noVisitPower",
                        "INSPECTION_OPEN openInspection power.noVisitPower"),
                opening(
                        "a visit by the power of another authority",
                        "tilsyn",
                        ReadyInspections.opening("ON_SITE", "AML_PREMISES", "null"),
                        "422 /power notOurs",
                        "INSPECTION_OPEN openInspection power.notOurs"),
                step(
                        "a visit where documents alone are examined",
                        "inspektor",
                        atDesk,
                        "recordVisit",
                        visit(),
                        TELLS,
                        "409 noVisitPower",
                        "INSPECTION_EXAMINE recordVisit noVisitPower"),
                opening(
                        "a demand by the power of another authority",
                        "krav",
                        ReadyDemands.opening("AML_INFORMATION", "null"),
                        "422 /power notOurs",
                        "DEMAND_OPEN openDemand power.notOurs"),
                opening(
                        "source code by an act that is not in force",
                        "krav",
                        ReadyDemands.opening("AIA_SOURCE_CODE", "null"),
                        "422 /power notInForce",
                        "DEMAND_OPEN openDemand power.notInForce"),
                step(
                        "source code that nobody else has approved",
                        "inspektor",
                        code,
                        "sendDemand",
                        "{}",
                        TELLS,
                        "409 needsApproval",
                        "DEMAND_SEND sendDemand needsApproval"),
                step(
                        "source code approved by who asks for it",
                        "jurist",
                        own,
                        "approveDemand",
                        "{\"present\": false}",
                        TELLS,
                        "403 NOT_AUTHOR",
                        "DEMAND_APPROVE NOT_AUTHOR"),
                finding("automation-16", "an act that is not in force", "kind notInForce", "kind.notInForce"),
                finding("automation-09", "an act that others supervise", "kind notOurs", "kind.notOurs"),
                finding("work-01", "another theme", "requirement unknown", "requirement.unknown"),
                step(
                        "an outcome of what the body could not answer",
                        "inspektor",
                        late,
                        "reportFinal",
                        """
                        {"outcomes": [{"number": 1, "outcome": "DECISION", "reason": "Må rettes."},
                         {"number": 2, "outcome": "DECISION", "reason": "Må rettes."}]}
                        """,
                        ASKS,
                        "422 /outcomes/1/outcome notHeard",
                        "INSPECTION_CONCLUDE reportFinal outcomes.outcome.notHeard"),
                approval(
                        "a report signed by its author",
                        "jurist",
                        paper(examined, report),
                        HAS_NO_BUTTON,
                        "403 NOT_AUTHOR",
                        "LETTER_APPROVE NOT_AUTHOR"),
                approval(
                        "a report signed by the author of a finding",
                        "jurist2",
                        paper(second, secondReport),
                        ASKS,
                        "409 wroteFinding",
                        "LETTER_APPROVE approveLetter wroteFinding"),
                step(
                        "a visit by who is disqualified",
                        "inspektor2",
                        disqualified,
                        "recordVisit",
                        visit(),
                        UNSEEN,
                        "403 NOT_DISQUALIFIED",
                        "NOT_DISQUALIFIED"),
                new RefusedStep(
                        "comments on what was found at another body",
                        "virksomhet2",
                        "/virksomhet/delsak/" + furuvik + "/skriv-inn-merknader",
                        "step take",
                        "/api/v1/proceedings/" + furuvik + "/steps/enterComments",
                        "{\"comments\": [{\"number\": 1, \"kind\": \"ADMITS\"}]}",
                        UNSEEN,
                        "404",
                        "SPEAKS_FOR_PARTY"));
    }

    private RefusedStep finding(String requirement, String whose, String fault, String rule) {
        return step(
                "a breach of a requirement of " + whose,
                "inspektor",
                examined,
                "recordFinding",
                cases.breach(requirement),
                ASKS,
                "422 /" + fault,
                "FINDING_RECORD recordFinding " + rule);
    }

    private RefusedStep.Paper paper(String proceeding, String letter) {
        String hash = database.value("SELECT hash FROM letters WHERE id = ?::uuid", letter);
        return new RefusedStep.Paper(proceeding, letter, hash);
    }

    private String visit() {
        return """
                {"day": "%s", "place": "Rådhuset i Furuvik", "present": [{"name": "Ola Hansen", "capacity": "AUTHORITY"}],
                 "identified": true, "purposeTold": true, "witnessTold": true, "examined": "Ti søknader."}
                """
                .formatted(database.today());
    }
}
