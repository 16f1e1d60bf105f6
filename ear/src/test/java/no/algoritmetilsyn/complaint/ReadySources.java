package no.algoritmetilsyn.complaint;

import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Complaints of people whose name is protected, or is to be, made through the API. */
public final class ReadySources {

    private static final Set<String> STEPS = Set.of("protectSource", "nameSourceReader", "endSourceReader");

    private final Installation installation;
    private final Database database;
    private final ReadyDemands api;

    public ReadySources(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
        this.api = new ReadyDemands(installation);
    }

    /** Whether a step is about protected names. */
    public static boolean knows(String step) {
        return STEPS.contains(step);
    }

    /** The account that takes a step: a leader says who may read a name. */
    public static String account(String step) {
        return step.equals("protectSource") ? "inspektor" : "leder";
    }

    /** A complaint with which a step can be taken now. */
    public String until(String step) {
        String complaint = filed(!step.equals("protectSource"));
        for (String account : List.of("leder", "inspektor")) {
            api.take(account, complaint, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        if (step.equals("endSourceReader")) {
            api.take(
                    "leder",
                    complaint,
                    "nameSourceReader",
                    "{\"userName\": \"inspektor\", \"reason\": \"Skal snakke med kilden.\"}");
        }
        return complaint;
    }

    private String filed(boolean asSource) {
        String reference = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Vaktlister"}, "text": "Systemet straffer oss som har vært syke.",
                         "protectedSource": %s, "contact": {"name": "Vilma Prøvesen"}, "language": "nb"}
                        """
                                .formatted(asSource))
                .json()
                .getString("reference");
        return database.value("SELECT id FROM complaints WHERE reference = ?", reference);
    }
}
