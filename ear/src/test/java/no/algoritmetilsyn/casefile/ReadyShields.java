package no.algoritmetilsyn.casefile;

import java.util.Set;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Complaints whose cases are to be shielded, or are, made through the API. */
final class ReadyShields {

    /** The account that shields. */
    static final String LEADER = "leder";

    private static final Set<String> STEPS = Set.of("shieldCase", "liftShield");

    private final Installation installation;

    ReadyShields(Installation installation) {
        this.installation = installation;
    }

    /** Whether a step is about shields. */
    static boolean knows(String step) {
        return STEPS.contains(step);
    }

    /** A complaint with which a step can be taken now. */
    String until(String step) {
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Skal skjermes"))
                .json()
                .getString("reference");
        String complaint = new Database(installation).value("SELECT id FROM complaints WHERE reference = ?", reference);
        if (step.equals("liftShield")) {
            new ReadyDemands(installation)
                    .take(
                            LEADER,
                            complaint,
                            "shieldCase",
                            """
                            {"grade": "CONFIDENTIAL", "ground": "EMPLOYEE", "reason": "En kollega er part.",
                             "keepers": [{"keeper": "leder"}]}
                            """);
        }
        return complaint;
    }
}
