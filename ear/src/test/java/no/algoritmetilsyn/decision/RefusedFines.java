package no.algoritmetilsyn.decision;

import static no.algoritmetilsyn.access.RefusedStep.Door.ASKS;
import static no.algoritmetilsyn.access.RefusedStep.Door.TELLS;
import static no.algoritmetilsyn.access.RefusedStep.step;
import static no.algoritmetilsyn.access.RefusedStep.submission;

import java.util.List;
import no.algoritmetilsyn.access.RefusedStep;
import no.algoritmetilsyn.access.RefusedStep.Paper;
import no.algoritmetilsyn.fine.ReadyFines;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Fines that lack something, each tried when all else is there. */
final class RefusedFines {

    private static final String DRAFTED = "DECISION_DRAFT draftDecision ";
    private static final String SUBMITTED = "LETTER_WRITE submitLetter ";

    private final Database database;
    private final ReadyDecisions decisions;
    private final ReadyFines fines;

    RefusedFines(Installation installation) {
        database = new Database(installation);
        decisions = new ReadyDecisions(installation);
        fines = new ReadyFines(installation);
    }

    List<RefusedStep> rows() {
        return List.of(
                without("guilt", guilt("NONE"), 1_000, TELLS, "409 noGuilt", "noGuilt"),
                without("factors", guilt("NEGLIGENCE"), 1_000, TELLS, "409 factorsUnweighed", "factorsUnweighed"),
                without(
                        "room below the ceiling",
                        evidenced(),
                        230_000_001,
                        ASKS,
                        "422 /amount aboveCeiling",
                        "amount.aboveCeiling"),
                submission(
                        "a fine without coordination",
                        uncoordinated(),
                        "409 coordinationMissing",
                        SUBMITTED + "coordinationMissing"),
                submission(
                        "a fine that was not told of with the right to silence",
                        untold(),
                        "409 silenceUntold",
                        SUBMITTED + "silenceUntold"),
                submission("a fine too late", barred(), "409 fineBarred", SUBMITTED + "fineBarred"));
    }

    private static RefusedStep without(
            String lack, String id, int amount, RefusedStep.Door door, String answer, String rule) {
        return step(
                "a fine without " + lack, "inspektor", id, "draftDecision", fine(amount), door, answer, DRAFTED + rule);
    }

    /** A fine about whose breach this is held of guilt; nothing else is known. */
    private String guilt(String guilt) {
        String id = fines.heard();
        decisions.take(
                "inspektor",
                id,
                "assessBreaches",
                """
                {"breaches": [{"number": 1, "proof": "CLEAR_PREPONDERANCE", "proofReason": "Loggen.",
                 "guilt": "%s", "guiltReason": "Sjå loggen."}]}
                """
                        .formatted(guilt));
        return id;
    }

    /** A fine for which all stands in rows. */
    private String evidenced() {
        String id = fines.heard();
        fines.evidence(id);
        fines.coordination(id);
        return id;
    }

    /** The letter of a fine about which nobody else was asked. */
    private Paper uncoordinated() {
        String id = fines.heard();
        fines.evidence(id);
        return drafted(id);
    }

    /** The letter of a fine for a breach that ended six years ago. */
    private Paper barred() {
        String id = evidenced();
        decisions.take(
                "inspektor",
                id,
                "countCeiling",
                "{\"basis\": \"83(5)\", \"size\": \"PUBLIC\", \"euroRate\": \"11.5\", \"breachEnded\": \"%s\"}"
                        .formatted(database.today().minusYears(6)));
        return drafted(id);
    }

    private Paper drafted(String id) {
        return new Paper(id, decisions.begin(id, "draftDecision", fine(1_000)), "");
    }

    /** A decision to fine, as the API takes it. */
    private static String fine(int amount) {
        return """
                {"facts": "Modellen avgjer åleine.", "rules": "Artikkel 22 seier nei.", "considerations": "Brotet varte lenge.",
                 "amount": %d}
                """
                .formatted(amount);
    }

    /** The notice of a fine that nobody has said is contemplated. */
    private Paper untold() {
        String id = fines.until("considerFine");
        String letter = decisions.begin(
                id,
                "draftNotice",
                """
                {"grounds": [{"facts": "Modellen avgjer åleine.", "provision": "gdpr-22-1"}],
                 "intended": "De må betale eit gebyr.", "amount": 2000000, "limit": "%s"}
                """
                        .formatted(ReadyDecisions.LIMIT));
        return new Paper(id, letter, "");
    }
}
