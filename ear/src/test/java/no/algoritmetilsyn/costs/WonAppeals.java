package no.algoritmetilsyn.costs;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.ReadyAppeals;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.inbox.BodyDemand;
import no.algoritmetilsyn.partyaccess.ReadyAccess;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** People who have complained, were refused a document of their case, and have won the appeal of that; made through the API. */
public final class WonAppeals {

    private final Installation installation;
    private final Database database;
    private final ReadyDecisions decisions;

    public WonAppeals(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
        this.decisions = new ReadyDecisions(installation);
    }

    /**
     * Somebody who has complained and can claim costs by the code.
     *
     * @param language in which they have complained
     * @return the receipt of the complaint
     */
    public JsonObject complainant(String language) {
        JsonObject receipt = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Rangering av boligsøkere"}, "text": "Ingen kan forklare den %s.", "language": "%s",
                         "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"}}
                        """
                                .formatted(UUID.randomUUID(), language))
                .json();
        String complaint =
                database.value("SELECT id FROM complaints WHERE reference = ?", receipt.getString("reference"));
        for (String account : List.of("jurist", "leder", "inspektor")) {
            decisions.take(account, complaint, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        decisions.take(
                "inspektor",
                complaint,
                "sortComplaint",
                """
                {"kind": "COMPLAINT", "reason": "Gjelder en algoritme som avgjør.", "answer": true, "party": true,
                 "partyReason": "Hun har selv søkt."}
                """);
        win(complaint);
        return receipt;
    }

    private void win(String complaint) {
        var access = new ReadyAccess(installation);
        var appeals = new ReadyAppeals(installation);
        String paper = new Client(installation.url(), "inspektor")
                .handIn("notat.txt", "Modellen er vurdert.".getBytes(StandardCharsets.UTF_8))
                .json()
                .getString("id");
        decisions.take(
                "inspektor",
                complaint,
                "recordIncoming",
                "{\"sender\": \"BODY\", \"about\": \"Et notat\", \"receivedOn\": \"%s\", \"files\": [\"%s\"]}"
                        .formatted(database.today(), paper));
        decisions.take(
                "inspektor",
                complaint,
                "askPartyAccess",
                "{\"scope\": \"ALL\", \"text\": \"Alt i saken.\", \"receivedOn\": \"%s\"}".formatted(database.today()));
        String request = access.of(complaint);
        new BodyDemand(installation).printed();
        decisions.take("inspektor", request, "ruleAccess", access.ruling(request));
        appeals.annulled(appeals.of(request));
    }
}
