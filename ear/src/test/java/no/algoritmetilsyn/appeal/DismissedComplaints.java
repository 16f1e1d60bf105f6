package no.algoritmetilsyn.appeal;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Complaints that were dismissed, which can be appealed; made through the API. */
final class DismissedComplaints {

    private final Installation installation;
    private final Database database;
    private final ReadyAppeals appeals;

    DismissedComplaints(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
        this.appeals = new ReadyAppeals(installation);
    }

    /** The receipt of a complaint of somebody known, or of somebody anonymous. */
    JsonObject receipt(boolean known) {
        JsonObject receipt = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Rangering av boligsøkere"}, "text": "Ingen kan forklare den %s.", "language": "nb"%s}
                        """
                                .formatted(
                                        UUID.randomUUID(),
                                        known
                                                ? ", \"contact\": {\"name\": \"Vilma Prøvesen\"}"
                                                : ", \"anonymous\": true"))
                .json();
        String complaint = id(receipt);
        for (String account : List.of("jurist", "leder", "inspektor")) {
            appeals.take(account, complaint, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        appeals.take(
                "inspektor",
                complaint,
                "sortComplaint",
                """
                {"kind": "COMPLAINT", "reason": "Gjelder en algoritme som avgjør.", "answer": true%s}
                """
                        .formatted(known ? ", \"party\": true, \"partyReason\": \"Hun har selv søkt.\"" : ""));
        appeals.dismiss(complaint);
        return receipt;
    }

    /** Identifier of a complaint. */
    String id(JsonObject receipt) {
        return database.value("SELECT id FROM complaints WHERE reference = ?", receipt.getString("reference"));
    }
}
