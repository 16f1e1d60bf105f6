package no.algoritmetilsyn.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;

/** A demand of four points that Furuvik kommune was sent, made through the API. */
public final class BodyDemand {

    private final Installation installation;
    private final ReadyDemands ready;

    /** Makes them at an installation. */
    public BodyDemand(Installation installation) {
        this.installation = installation;
        this.ready = new ReadyDemands(installation);
    }

    /** Sends one and gives its id. */
    public String sent() {
        String id = ready.opened("VOLUNTARY");
        ready.take("inspektor", id, "declareImpartiality", "{\"ground\": \"NONE\"}");
        ready.take(
                "inspektor",
                id,
                "draftDemand",
                """
                {"basis": "En innbygger har klaget på at ingen kan forklare rangeringen.", "limit": "%s", "points": [
                 {"wanted": "EXPLANATION", "text": "Forklar hvordan modellen rangerer søkerne."},
                 {"wanted": "MODEL_CARD", "text": "Send oss modellkortet."},
                 {"wanted": "DATA", "text": "Hvilke opplysninger bygger modellen på?"},
                 {"wanted": "LOG", "text": "Send oss loggen for den siste måneden."}]}
                """
                        .formatted(ReadyDemands.LIMIT));
        ready.take("inspektor", id, "sendDemand", "{}");
        printed();
        return id;
    }

    /** Sends one, releases a file of it to those who work there, and gives its id. */
    public String released() {
        String id = sent();
        release(id);
        return id;
    }

    /** Releases a file to those who work for the body of a demand. */
    void release(String demand) {
        String file = client("inspektor")
                .handIn("sladdet.txt", "Det dere skal vite.".getBytes(StandardCharsets.UTF_8))
                .json()
                .getString("id");
        ready.take(
                "inspektor",
                demand,
                "releaseDocuments",
                "{\"to\": \"EMPLOYEES\", \"ground\": \"forvaltningsloven § 17\", \"files\": [\"" + file + "\"]}");
    }

    /** Letters that a step has said in full are printed a moment after it. */
    public void printed() {
        Patience.until(
                Duration.ofSeconds(30),
                () -> new Database(installation)
                                .number("SELECT count(*) FROM letters WHERE state = 'SENT' AND pdf_hash IS NULL")
                        == 0);
    }

    Client client(String account) {
        return new Client(installation.url(), account);
    }

    /** All addresses at which somebody could meet a demand: pages, and calls of the API. */
    static List<String> addresses(String id) {
        return List.of(
                "/virksomhet/delsak/" + id,
                "/virksomhet/delsak/" + id + "/skriv-inn-svar",
                "/virksomhet/delsak/" + id + "/be-om-tid");
    }

    /** An answer that is a list. */
    static JsonArray list(Client.Answer answer) {
        return Json.createReader(new StringReader(answer.body())).readArray();
    }

    /** What a call answers, which must have a status. */
    Client.Answer call(String account, String path, int status) {
        Client.Answer answer = client(account).get(path);
        assertThat(answer.status())
                .as(account + " " + path + ": " + answer.body())
                .isEqualTo(status);
        return answer;
    }
}
