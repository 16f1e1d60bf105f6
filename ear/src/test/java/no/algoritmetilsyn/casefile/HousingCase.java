package no.algoritmetilsyn.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;

/** What people do in one case, through the API alone, with the clock moved from day to day. */
final class HousingCase {

    /** Whom it is about, as the openings take it. */
    static final String BODY =
            "\"organisationNumber\": \"310023450\", \"organisationName\": \"Furuvik kommune\", \"writtenForm\": \"NB\"";

    private final Installation installation;
    private final Database database;
    private String number;
    private String reference;
    private String code;

    HousingCase(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
    }

    Client client(String account) {
        return new Client(installation.url(), account);
    }

    /** What somebody gets who is not logged in. */
    Client.Answer anybody(String address) {
        return new Client(installation.url()).get(address);
    }

    /** A record of the register that everybody can read. */
    String record() {
        return database.value(
                "SELECT id FROM algorithm_records WHERE published IS NOT NULL AND NOT restricted ORDER BY id LIMIT 1");
    }

    /** Takes a step, which must be possible. */
    JsonObject take(String account, String id, String step, String input) {
        Client.Answer answer = client(account).post("/api/v1/proceedings/" + id + "/steps/" + step, input);
        assertThat(answer.status()).as(step + ": " + answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** Files a complaint in nynorsk and sorts it; gives its proceeding. */
    String complaint(String text) {
        Client.Answer filed = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Rangering av bustadsøkjarar"}, "text": "%s", "anonymous": false,
                         "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"}, "language": "nn"}
                        """
                                .formatted(text));
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        JsonObject receipt = filed.json();
        reference = receipt.getString("reference");
        code = receipt.getString("followUpCode");
        String id = followed().getString("proceedingId");
        impartial(id);
        take(
                "inspektor",
                id,
                "sortComplaint",
                "{\"kind\": \"COMPLAINT\", \"reason\": \"Gjeld ho sjølv.\", \"party\": true, \"partyReason\": \"Ho søkte.\", \"answer\": true}");
        number = proceeding(id).getString("caseId");
        return id;
    }

    /** What the citizen sees who follows the complaint. */
    JsonObject followed() {
        return new Client(installation.url()).follow(reference, code).json();
    }

    /** All who work in the case declare that nothing makes them partial. */
    void impartial(String id) {
        for (String account : List.of("jurist", "leder", "inspektor2", "inspektor")) {
            take(account, id, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
    }

    /** Opens a proceeding in the case from another. */
    String open(String kind, String from, String input) {
        Client.Answer opened = client("inspektor")
                .post(
                        "/api/v1/cases/" + caseNumber() + "/proceedings",
                        "{\"kind\": \"%s\", \"from\": \"%s\", \"input\": %s}".formatted(kind, from, input));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened.json().getString("id");
    }

    private String caseNumber() {
        return database.value("SELECT case_year || '-' || case_seq FROM casefiles WHERE id = ?::uuid", number);
    }

    JsonObject casefile() {
        return client("inspektor").get("/api/v1/cases/" + caseNumber()).json();
    }

    JsonObject proceeding(String id) {
        return client("inspektor").get("/api/v1/proceedings/" + id).json();
    }

    /** The proceeding of a kind in the case. */
    String of(String kind) {
        return casefile().getJsonArray("proceedings").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("kind").equals(kind))
                .map(each -> each.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    /** Takes a step that begins a letter; gives its id. */
    String begin(String id, String step, String input) {
        return Letters.begin(client("inspektor"), id, step, input);
    }

    /** Submits and sends a letter; has it signed by somebody else, unless that is null. */
    void send(String id, String letter, String approver) {
        Client inspector = client("inspektor");
        if (Letters.read(inspector, letter).getJsonArray("blocks").getValuesAs(JsonObject.class).stream()
                .anyMatch(block -> block.getBoolean("missing"))) {
            Letters.write(inspector, id, letter, "Systemet set søkjarane i rekkjefølgje, og ingen ser på dei.");
        }
        take("inspektor", id, "submitLetter", Letters.of(letter));
        if (approver != null) {
            String hash = Letters.read(client(approver), letter).getString("snapshotHash");
            take(approver, id, "approveLetter", "{\"letter\": \"%s\", \"hash\": \"%s\"}".formatted(letter, hash));
        }
        take("inspektor", id, "sendLetter", Letters.of(letter));
    }

    /** The day on which the case goes on. */
    LocalDate today() {
        return database.today();
    }

    /** Ten in the morning of a day; answers when all timers due by then have run. */
    void moveTo(LocalDate day) {
        DemoClock.moveTo(installation, day);
    }
}
