package no.algoritmetilsyn.decision;

import static no.algoritmetilsyn.access.RefusedStep.Door.ASKS;
import static no.algoritmetilsyn.access.RefusedStep.Door.HAS_NO_BUTTON;
import static no.algoritmetilsyn.access.RefusedStep.Door.TELLS;
import static no.algoritmetilsyn.access.RefusedStep.Door.UNSEEN;
import static no.algoritmetilsyn.access.RefusedStep.approval;
import static no.algoritmetilsyn.access.RefusedStep.opening;
import static no.algoritmetilsyn.access.RefusedStep.step;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.RefusedStep;

/** What law and rights forbid where something is decided, and after it, in proceedings that have come just so far. */
final class RefusedDecidingTable {

    private final RefusedDecisions cases;
    private final RefusedFines fines;

    /** It lies with the appeal body. */
    private final String appeal;

    /** An order that was not followed, in a case in which a fine is contemplated. */
    private final String neglected;

    RefusedDecidingTable(RefusedDecisions cases, RefusedFines fines) {
        this.cases = cases;
        this.fines = fines;
        appeal = cases.appeal();
        neglected = cases.neglected();
    }

    /** By account, the page of a step that it may take. */
    Map<String, String> homes() {
        String free = "/tilsyn/delsak/" + cases.free() + "/notat";
        var homes = new HashMap<String, String>();
        for (String account : List.of("inspektor", "jurist", "jurist2", "leder", "leder2")) {
            homes.put(account, free);
        }
        for (String account : List.of("klageorgan", "klageorgan2")) {
            homes.put(account, "/tilsyn/delsak/" + appeal + "/notat");
        }
        return homes;
    }

    List<RefusedStep> rows() {
        return Stream.of(persons(), powers(), fines.rows(), appeals(), publications())
                .flatMap(List::stream)
                .toList();
    }

    private List<RefusedStep> persons() {
        return List.of(
                approval(
                        "a decision signed by its author",
                        "leder",
                        cases.writtenByLeader(),
                        HAS_NO_BUTTON,
                        "403 NOT_AUTHOR",
                        "LETTER_APPROVE NOT_AUTHOR"),
                approval(
                        "a decision of the appeal body signed by its author",
                        "klageorgan2",
                        cases.ofOfficer(),
                        HAS_NO_BUTTON,
                        "403 NOT_AUTHOR",
                        "LETTER_APPROVE NOT_AUTHOR"),
                step(
                        "a notice left out by who is disqualified",
                        "leder2",
                        cases.ofDisqualifiedLeader(),
                        "skipNotice",
                        "{\"exception\": \"UNNECESSARY\", \"reason\": \"Dei veit det.\"}",
                        UNSEEN,
                        "403 NOT_DISQUALIFIED",
                        "NOT_DISQUALIFIED"),
                step(
                        "an ending for a superior who is disqualified",
                        "jurist2",
                        cases.ofDisqualifiedSuperior(),
                        "endWithoutDecision",
                        "{\"reason\": \"Det er retta.\"}",
                        TELLS,
                        "403 SUPERIOR_IMPARTIAL",
                        "DECISION_END SUPERIOR_IMPARTIAL"),
                step(
                        "an appeal of one's own decision",
                        "klageorgan",
                        cases.appealOfOwn(),
                        "draftAppealDecision",
                        appealDecision("UPHELD", "", false),
                        UNSEEN,
                        "403 NO_PART_BELOW",
                        "NO_PART_BELOW"));
    }

    private List<RefusedStep> powers() {
        return List.of(
                power("another authority", "AML_ORDER", "notOurs"),
                power("another authority, to forbid", "AML_HALT", "notOurs"),
                power("an act that is not in force", "MSR_ORDER", "notInForce"),
                power("an act that knows no fines", "LDL_FINE", "knowsNoFines"),
                power("examining", "GDPR_PREMISES", "otherMeans"),
                step(
                        "a coercive fine of a form that the act does not know",
                        "inspektor",
                        cases.assessed(),
                        "draftDecision",
                        DecisionInputs.draft(ReadyDecisions.LIMIT).replace("\"DAY\"", "\"WEEK\""),
                        ASKS,
                        "422 /penalty formUnknown",
                        "DECISION_DRAFT draftDecision penalty.formUnknown"),
                enforcement(
                        "by who is no lawyer",
                        "inspektor",
                        "Dei svarer ikkje.",
                        TELLS,
                        "409 needsLawyer",
                        "needsLawyer"),
                enforcement(
                        "by a lawyer who does not say why",
                        "jurist",
                        "",
                        ASKS,
                        "422 /reason required",
                        "reason.required"));
    }

    /** An order to give information is enforced although a fine is contemplated. */
    private RefusedStep enforcement(
            String how, String account, String reason, RefusedStep.Door door, String answer, String rule) {
        return step(
                "an enforcement " + how,
                account,
                neglected,
                "escalateDemand",
                "{\"reason\": \"" + reason + "\"}",
                door,
                answer,
                "DEMAND_ESCALATE escalateDemand " + rule);
    }

    private static RefusedStep power(String whose, String power, String rule) {
        return opening(
                "a decision by the power of " + whose,
                "vedtak",
                DecisionInputs.opening(power, "null"),
                "422 /power " + rule,
                "DECISION_OPEN openDecision power." + rule);
    }

    private List<RefusedStep> appeals() {
        return List.of(
                step(
                        "a shorter limit by the first instance",
                        "inspektor",
                        cases.reviewed(),
                        "reviewAppeal",
                        "{\"result\": \"CHANGED\", \"statement\": \"Det hastar.\", " + sooner() + "}",
                        ASKS,
                        "422 /points/0/limit detriment",
                        "APPEAL_REVIEW reviewAppeal points.limit.detriment"),
                worse("that nobody says is one", sooner(), false, "points/0/limit detriment", "points.limit.detriment"),
                worse("that nothing outweighs", sooner(), true, "interests outweigh", "interests.outweigh"),
                worse(
                        "of which nobody was told",
                        sooner() + ", \"interests\": \"Søkjarane ventar.\"",
                        true,
                        "noticed notTold",
                        "noticed.notTold"));
    }

    private RefusedStep worse(String how, String more, boolean detriment, String fault, String rule) {
        return step(
                "a change to the detriment " + how,
                "klageorgan2",
                appeal,
                "draftAppealDecision",
                appealDecision("CHANGED", more, detriment),
                ASKS,
                "422 /" + fault,
                "APPEAL_DECIDE draftAppealDecision " + rule);
    }

    private static String sooner() {
        return "\"points\": [{\"number\": 2, \"limit\": \"" + RefusedDecisions.SOONER + "\"}]";
    }

    private static String appealDecision(String result, String more, boolean detriment) {
        return """
                {"result": "%s", "decidedUnder": "personvernforordningen artikkel 58", "reasons": "Det hastar.",
                 "detriment": %s, "othersFounded": false%s}
                """
                .formatted(result, detriment, more.isEmpty() ? "" : ", " + more);
    }

    private List<RefusedStep> publications() {
        return List.of(
                publication("that has not arrived", cases.lost(), "409 notArrived", "publishDecision notArrived"),
                publication(
                        "while a fine is undecided",
                        cases.alsoToBeFined(),
                        "409 fineUndecided",
                        "publishDecision fineUndecided"),
                publication("by who wrote of it", cases.publishedByAuthor(), "403 NOT_AUTHOR", "NOT_AUTHOR"));
    }

    private static RefusedStep publication(String what, String id, String answer, String rule) {
        return step(
                "a publication " + what,
                "leder",
                id,
                "publishDecision",
                "{}",
                TELLS,
                answer,
                "PUBLICATION_PUBLISH " + rule);
    }
}
