package no.algoritmetilsyn.publication;

import java.util.Set;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Decisions that have come so far on their way to the public that a step can be taken, made through the API. */
public final class ReadyPublications {

    private static final Set<String> STEPS = Set.of(
            "proposePublication", "answerPublication", "publishDecision", "correctPublication", "withdrawPublication");

    private final ReadyDecisions decisions;
    private final Database database;

    public ReadyPublications(Installation installation) {
        this.decisions = new ReadyDecisions(installation);
        this.database = new Database(installation);
    }

    /** Whether a step is one of publishing. */
    public static boolean knows(String step) {
        return STEPS.contains(step);
    }

    /** The account that takes a step: who has written it does not publish it. */
    public static String account(String step) {
        return step.equals("publishDecision") || step.equals("withdrawPublication") ? "leder" : "inspektor";
    }

    /** A decision with which a step can be taken now. */
    public String until(String step) {
        String decision = decisions.made();
        goThrough(decision);
        if (!step.equals("proposePublication")) {
            propose(decision, "Furuvik må la eit menneske avgjere", "[]");
        }
        if (step.equals("answerPublication") || step.equals("publishDecision")) {
            ask(decision);
        }
        if (step.equals("publishDecision")) {
            take("inspektor", decision, "answerPublication", answer());
        }
        return decision;
    }

    /** Something that is published; gives its id. */
    public String published() {
        String decision = until("publishDecision");
        take("leder", decision, "publishDecision", "{}");
        return of(decision);
    }

    /** The staff enters that nothing is secret. */
    String answer() {
        return "{\"secrets\": false, \"channel\": \"PHONE\", \"postedOn\": \"%s\"}".formatted(database.today());
    }

    /** Nothing has to be left out of the letter of a decision. */
    void goThrough(String decision) {
        take("arkivar", decision, "redactLetter", "{\"document\": %s, \"nothing\": true}".formatted(number(decision)));
    }

    /** The words are left out of the letter of a decision. */
    void leaveOut(String decision, String words) {
        take(
                "arkivar",
                decision,
                "redactLetter",
                "{\"document\": %s, \"passages\": [{\"words\": \"%s\", \"provision\": \"OFFL_13\"}]}"
                        .formatted(number(decision), words));
    }

    /** @param records JSON: records of the register that it is about */
    void propose(String decision, String headline, String records) {
        boolean whole = database.number(
                        "SELECT count(*) FROM redactions WHERE proceeding_id = ?::uuid AND variant_id IS NOT NULL",
                        decision)
                == 0;
        take(
                "inspektor",
                decision,
                "proposePublication",
                """
                {"document": %s, "whole": %s, "writtenForm": "NN", "headline": "%s",
                 "summary": "Ein modell avgjorde åleine kven som fekk bustad.", "records": %s}
                """
                        .formatted(number(decision), whole, headline, records));
    }

    /** The letter that asks the party is sent. */
    void ask(String decision) {
        decisions.send(
                decision,
                database.value("SELECT notice_id FROM publications WHERE proceeding_id = ?::uuid", decision),
                "jurist");
    }

    /** Takes a step, which must be possible. */
    void take(String account, String decision, String step, String input) {
        decisions.take(account, decision, step, input);
    }

    /** The publication of a decision. */
    String of(String decision) {
        return database.value("SELECT id FROM publications WHERE proceeding_id = ?::uuid", decision);
    }

    private String number(String decision) {
        return database.value(
                "SELECT CAST(content AS jsonb) -> 'frame' ->> 'documentNumber' FROM letters"
                        + " WHERE proceeding_id = ?::uuid AND kind = 'DECISION' AND state = 'SENT'",
                decision);
    }
}
