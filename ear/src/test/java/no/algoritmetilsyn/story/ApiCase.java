package no.algoritmetilsyn.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;

/** One case through the API alone: who takes which step, what they read, and the clock that is moved from day to day. */
final class ApiCase {

    /** Whom it is about, as the openings of proceedings take it. Its written form is bokmål. */
    static final String FURUVIK =
            "\"organisationNumber\": \"310023450\", \"organisationName\": \"Furuvik kommune\", \"writtenForm\": \"NB\"";

    private final Installation installation;
    private String complaint;
    private LocalDate today;

    ApiCase(Installation installation) {
        this.installation = installation;
    }

    /** The case begins with a complaint. */
    void begins(String complaintId, LocalDate day) {
        complaint = complaintId;
        today = day;
    }

    Client as(String account) {
        return new Client(installation.url(), account);
    }

    /** Somebody who is not logged in. */
    Client anybody() {
        return new Client(installation.url());
    }

    Installation installation() {
        return installation;
    }

    /** Takes a step, which must be possible. */
    JsonObject take(String account, String id, String step, String input) {
        return Letters.take(as(account), id, step, input).json();
    }

    /** All who work in the case declare that nothing makes them partial. */
    void isHandledImpartially() {
        for (String account : List.of("inspektor", "inspektor2", "jurist", "jurist2", "leder")) {
            declareImpartial(account, complaint);
        }
    }

    void declareImpartial(String account, String id) {
        take(account, id, "declareImpartiality", "{\"ground\": \"NONE\"}");
    }

    /** Opens a proceeding in the case, which follows from the complaint; gives its id. */
    String open(String account, String kind, String input) {
        Client.Answer opened = as(account)
                .post(
                        "/api/v1/cases/" + number() + "/proceedings",
                        "{\"kind\": \"%s\", \"from\": \"%s\", \"input\": %s}".formatted(kind, complaint, input));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened.json().getString("id");
    }

    private String number() {
        return proceeding(complaint).getString("caseNumber").replace('/', '-');
    }

    /** The case with all that lies in it. */
    JsonObject whole() {
        return get("inspektor", "/api/v1/cases/" + number());
    }

    JsonObject proceeding(String id) {
        return get("inspektor", "/api/v1/proceedings/" + id);
    }

    /** What an account reads, which must be there. */
    JsonObject get(String account, String address) {
        return read(as(account), address).json();
    }

    /** The same of a list. */
    static JsonArray list(Client reader, String address) {
        return Json.createReader(new StringReader(read(reader, address).body())).readArray();
    }

    private static Client.Answer read(Client reader, String address) {
        Client.Answer answer = reader.get(address);
        assertThat(answer.status()).as(address + ": " + answer.body()).isEqualTo(200);
        return answer;
    }

    /** The proceeding of a kind in the case, of which there is one. */
    String of(String kind) {
        return whole().getJsonArray("proceedings").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("kind").equals(kind))
                .map(each -> each.getString("id"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind));
    }

    /** Begins a letter by a step, writes what is missing in it, has it signed and sends it; gives its id. */
    String write(String author, String id, String step, String input, String signer) {
        String letter = Letters.begin(as(author), id, step, input);
        send(author, id, letter, signer);
        return letter;
    }

    /** Submits a letter and sends it, signed by somebody else, or by its author where the signer is null. */
    void send(String author, String id, String letter, String signer) {
        submit(author, id, letter);
        if (signer != null) {
            String hash = get(signer, "/api/v1/letters/" + letter).getString("snapshotHash");
            take(signer, id, "approveLetter", "{\"letter\": \"%s\", \"hash\": \"%s\"}".formatted(letter, hash));
        }
        take(author, id, "sendLetter", Letters.of(letter));
    }

    void submit(String author, String id, String letter) {
        JsonObject draft = get(author, "/api/v1/letters/" + letter);
        if (draft.getJsonArray("blocks").getValuesAs(JsonObject.class).stream()
                .anyMatch(block -> block.getBoolean("missing"))) {
            take(
                    author,
                    id,
                    "writeLetter",
                    Letters.written(draft, "Systemet setter søkerne i rekkefølge, og ingen ser på dem."));
        }
        take(author, id, "submitLetter", Letters.of(letter));
    }

    LocalDate today() {
        return today;
    }

    /** The case goes on in the morning of a day, when all timers that were due by then have run. */
    void goesOnOn(LocalDate day) {
        DemoClock.moveTo(installation, day);
        today = day;
    }
}
