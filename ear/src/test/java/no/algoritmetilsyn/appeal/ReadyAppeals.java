package no.algoritmetilsyn.appeal;

import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Appeals that have come so far that a step can be taken, each of a decision of its own, made through the API. */
public final class ReadyAppeals {

    /** What is done with the proceeding in which something was decided, of whatever kind. */
    private static final Set<String> BEGIN = Set.of("receiveAppeal", "receiveOtherAppeal", "receivePersonAppeal");

    private final Installation installation;
    private final Database database;
    private final ReadyDecisions decisions;

    public ReadyAppeals(Installation installation) {
        this(installation, new ReadyDecisions(installation));
    }

    /** Those of decisions that are made so. */
    public ReadyAppeals(Installation installation, ReadyDecisions decisions) {
        this.installation = installation;
        this.database = new Database(installation);
        this.decisions = decisions;
    }

    /** Whether a step is one of appeals. */
    public static boolean knows(String step) {
        return BEGIN.contains(step)
                || StepRecords.all().stream()
                        .anyMatch(one -> one.name().equals(step) && one.isFor("APPEAL") && !one.isFor("COMPLAINT"));
    }

    /** The account that takes a step. */
    public static String account(String step) {
        return step.equals("draftAppealDecision") ? "klageorgan" : "inspektor";
    }

    /** A proceeding with which a step can be taken now; all have declared that they are impartial. */
    public String until(String step) {
        return switch (step) {
            case "receiveAppeal", "receiveOtherAppeal", "receivePersonAppeal" -> decisions.made();
            case "notifyParties", "receivePartyStatement", "leaveOutParty" -> ofOthers();
            case "askMending" -> assessed("TO_MEND");
            case "receiveMending", "proceedUnmended" -> mending(step.equals("proceedUnmended"));
            case "dismissAppeal" -> dismissed();
            case "reviewAppeal" -> assessed("HEARD");
            case "draftAppealDecision" -> forwarded();
            case "sendPapers" -> elsewhere();
            case "recordAppealOutcome" -> shipped();
            case "decideAgain" -> remitted();
            case "decideSuspension" -> suspensionAsked();
            default -> received();
        };
    }

    /** The appeal of the body that a decision binds, which came today. */
    public String received() {
        return of(decisions.made());
    }

    /** Hears an appeal, after which the first instance has annulled what it decided; gives the appeal. */
    public String annulled(String received) {
        String appeal = assess(received, "HEARD");
        String letter = begin(
                "inspektor", appeal, "reviewAppeal", "{\"result\": \"ANNULLED\", \"statement\": \"Vi tok feil.\"}");
        decisions.send(appeal, letter, "leder");
        return appeal;
    }

    /** Dismisses a complaint that is to be answered; a leader signs. */
    public void dismiss(String complaint) {
        decisions.send(
                complaint, begin("inspektor", complaint, "answerComplaint", "{\"how\": \"DISMISSED\"}"), "leder");
    }

    /** The appeal of what was decided in a proceeding. */
    public String of(String appealed) {
        take(
                "inspektor",
                appealed,
                "receiveAppeal",
                "{\"text\": \"Vi er ikkje samde.\", \"channel\": \"LETTER\", \"posted\": \"%s\"}"
                        .formatted(database.today()));
        return last(appealed);
    }

    /** The appeal of what was decided in a proceeding that came last. */
    public String last(String appealed) {
        return database.value(
                "SELECT id FROM appeals WHERE appealed_id = ?::uuid ORDER BY reference DESC LIMIT 1", appealed);
    }

    /** The appeal of an association: the body that the decision binds is another party. */
    private String ofOthers() {
        String decision = decisions.made();
        take(
                "inspektor",
                decision,
                "receiveOtherAppeal",
                """
                {"capacity": "LEGAL_INTEREST", "organisationNumber": "983544622", "organisationName": "Leigebuarforeininga",
                 "writtenForm": "NN", "learnt": "%1$s", "text": "Det er for mildt.", "channel": "LETTER", "posted": "%1$s"}
                """
                        .formatted(database.today()));
        return last(decision);
    }

    String assessed(String conclusion) {
        return assess(received(), conclusion);
    }

    /** Concludes whether an appeal can be heard; word of the decision came today. */
    public String assess(String appeal, String conclusion) {
        take(
                "inspektor",
                appeal,
                "assessAppeal",
                "{\"conclusion\": \"%s\", \"arrived\": \"%s\", \"reason\": \"Sjå notatet.\"}"
                        .formatted(conclusion, database.today()));
        return appeal;
    }

    private String mending(boolean passed) {
        String id = askedToMend(assessed("TO_MEND"));
        if (passed) {
            database.run(
                    "UPDATE deadlines SET due_date = due_date - 60, due_instant = due_instant - interval '60 days'"
                            + " WHERE proceeding_id = ?::uuid AND rule_code = 'complete-appeal'",
                    id);
        }
        return id;
    }

    /** Asks the appellant for what an appeal lacks. */
    public String askedToMend(String id) {
        String letter = begin(
                "inspektor",
                id,
                "askMending",
                "{\"missing\": \"Underskrifta manglar.\", \"limit\": \"%s\"}"
                        .formatted(database.today().plusDays(14)));
        decisions.send(id, letter, null);
        return id;
    }

    /** One of somebody who has no right to appeal. */
    private String dismissed() {
        String id = received();
        database.run("UPDATE appeals SET capacity = 'NOT_PARTY' WHERE id = ?::uuid", id);
        return assess(id, "INADMISSIBLE");
    }

    /** One that lies with the appeal body, whose officers have declared that they are impartial. */
    public String forwarded() {
        return forward(assessed("HEARD"));
    }

    /** Sends an appeal on that can be heard. */
    public String forward(String id) {
        review(id);
        for (String account : List.of("klageorgan", "klageorgan2")) {
            take(account, id, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        return id;
    }

    private void review(String id) {
        String letter = begin(
                "inspektor",
                id,
                "reviewAppeal",
                "{\"result\": \"UPHELD\", \"statement\": \"Dei har ikkje sagt noko nytt.\"}");
        decisions.send(id, letter, "leder");
    }

    /** One whose appeal body is another. */
    String elsewhere() {
        String id = assessed("HEARD");
        database.run("UPDATE appeals SET provision = 'aml-18-6' WHERE id = ?::uuid", id);
        review(id);
        return id;
    }

    /** It has got the papers. */
    String shipped() {
        return shipped(elsewhere());
    }

    String shipped(String id) {
        take("inspektor", id, "sendPapers", "{\"day\": \"%s\", \"carrier\": \"POST\"}".formatted(database.today()));
        return id;
    }

    private String remitted() {
        String id = shipped();
        recorded(id, "REMITTED");
        return id;
    }

    /** Another appeal body has decided. */
    void recorded(String id, String result) {
        take(
                "inspektor",
                id,
                "recordAppealOutcome",
                "{\"result\": \"%s\", \"day\": \"%s\", \"externalReference\": \"77\", \"decidedUnder\": \"aml § 18-6\"}"
                        .formatted(result, database.today()));
    }

    private String suspensionAsked() {
        String id = received();
        take("inspektor", id, "askSuspension", "{\"reason\": \"Vi rekk det ikkje.\"}");
        return id;
    }

    /** The appeal body decides: one officer writes, the other signs. */
    public void decide(String id, String result, String more) {
        String letter = begin(
                "klageorgan",
                id,
                "draftAppealDecision",
                """
                {"result": "%s", "decidedUnder": "forvaltningsloven § 51", "reasons": "Fire dagar kan ikkje reknast med.",
                 "detriment": false, "othersFounded": false%s}
                """
                        .formatted(result, more));
        take("klageorgan", id, "submitLetter", Letters.of(letter));
        String hash = database.value("SELECT hash FROM letters WHERE id = ?::uuid", letter);
        take("klageorgan2", id, "approveLetter", "{\"letter\": \"%s\", \"hash\": \"%s\"}".formatted(letter, hash));
        take("klageorgan", id, "sendLetter", Letters.of(letter));
    }

    private String begin(String account, String id, String step, String input) {
        return Letters.begin(new Client(installation.url(), account), id, step, input);
    }

    /** Takes a step as somebody. */
    public void take(String account, String id, String step, String input) {
        new ReadyDemands(installation).take(account, id, step, input);
    }
}
