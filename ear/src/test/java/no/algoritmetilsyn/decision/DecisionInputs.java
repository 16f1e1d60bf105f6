package no.algoritmetilsyn.decision;

import java.time.LocalDate;

/** What the API takes for steps of decisions. */
public final class DecisionInputs {

    private DecisionInputs() {}

    /** Opens a decision. */
    public static String opening(String power, String from) {
        return """
                {"kind": "DECISION", "from": %s, "input": {"organisationNumber": "310023450",
                 "organisationName": "Furuvik kommune", "writtenForm": "NN", "role": "CONTROLLER", "power": "%s",
                 "subject": "rangering av bustadsøkjarar"}}
                """
                .formatted(from, power);
    }

    /** Drafts one of two points, the first with a daily penalty. */
    static String draft(LocalDate limit) {
        return """
                {"facts": "Modellen avgjer åleine.", "rules": "Artikkel 22 seier nei.", "considerations": "Ingen ser over.",
                 "penalty": "DAY", "points": [
                  {"text": "La eit menneske avgjere.", "limit": "%s", "rate": 15000},
                  {"text": "Forklar rangeringa.", "limit": "%s"}]}
                """
                .formatted(limit, limit);
    }
}
