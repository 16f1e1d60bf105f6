package no.algoritmetilsyn.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two organisations are asked in one case, and each answers: whatever the one asks for, it meets nothing of the other, and what it
 * met before is the very same afterwards.
 */
@ExtendWith(Installation.class)
class TwoBodiesIT {

    /** An organisation, and a word that stands in all that is about it alone. */
    private record Body(BodiesApart.Body who, String mark) {

        String account() {
            return who.account();
        }
    }

    private final Body customer = new Body(BodiesApart.CUSTOMER, "kundemerke" + System.nanoTime());
    private final Body provider = new Body(BodiesApart.PROVIDER, "levmerke" + System.nanoTime());

    private Installation installation;
    private Database database;
    private ReadyDemands ready;
    private ProceedingDoors traces;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        ready = new ReadyDemands(shared);
        traces = new ProceedingDoors(shared);
    }

    @Test
    void neither_meets_anything_of_the_other_at_any_door() {
        String first = sent("/api/v1/proceedings", customer);
        String number = database.value(
                "SELECT case_year || '-' || case_seq FROM casefiles WHERE id = ?::uuid", ready.casefile(first));
        List<String> doors = doors(number, customer, first);
        // Who reads a letter for the first time opens it.
        new BodyDoors(installation, customer.account()).seen(doors);
        Map<String, String> before = new BodyDoors(installation, customer.account()).seen(doors);
        assertThat(before.get("/api/v1/proceedings/" + first)).startsWith("200").contains(customer.mark());
        assertThat(before.get("/virksomhet/")).contains(customer.mark());

        String second = sent("/api/v1/cases/" + number + "/proceedings", provider);
        assertThat(ready.casefile(second)).as("one case").isEqualTo(ready.casefile(first));
        answered(provider, second);
        assertThat(new BodyDoors(installation, customer.account()).seen(doors)).isEqualTo(before);

        answered(customer, first);
        String letter = traces.letters(first).get(0);
        assertThat(new BodyDoors(installation, customer.account())
                        .seen(List.of("/api/v1/letters/" + letter + ".pdf"))
                        .values())
                .allSatisfy(pdf -> assertThat(pdf).startsWith("200").contains(customer.mark()));
        List<String> all = Stream.of(doors(number, customer, first).stream(), doors(number, provider, second).stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
        meetsNothing(customer, provider, second, all);
        meetsNothing(provider, customer, first, all);
        mayDoNothing(customer, second);
        mayDoNothing(provider, first);
    }

    private void meetsNothing(Body reader, Body other, String othersProceeding, Collection<String> doors) {
        new BodiesApart(installation)
                .meetsNothing(reader.who(), other.who(), List.of(othersProceeding), doors, other.mark());
    }

    private void mayDoNothing(Body reader, String othersProceeding) {
        var client = new Client(installation.url(), reader.account());
        for (String letter : traces.letters(othersProceeding)) {
            assertThat(client.post("/api/v1/inbox/letters/" + letter, "").status())
                    .isEqualTo(404);
        }
        String steps = "/api/v1/proceedings/" + othersProceeding + "/steps/";
        assertThat(client.post(steps + "recordIncoming", "{\"about\": \"Prøver\", \"text\": \"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(client.post(steps + "askPartyAccess", "{\"scope\": \"ALL\", \"text\": \"Alt.\"}")
                        .status())
                .isEqualTo(404);
    }

    /** A demand that was sent to an organisation. */
    private String sent(String path, Body body) {
        Client.Answer opened = new Client(installation.url(), "inspektor")
                .post(
                        path,
                        """
                        {"kind": "DEMAND", "from": null, "input": {"organisationNumber": "%s", "organisationName": "%s",
                         "writtenForm": "NB", "power": "VOLUNTARY", "subject": "Rangering %3$s", "purpose": "Hva gjør %3$s?"}}
                        """
                                .formatted(body.who().number(), body.who().name(), body.mark()));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String id = opened.json().getString("id");
        ready.take("inspektor", id, "declareImpartiality", "{\"ground\": \"NONE\"}");
        ready.take(
                "inspektor",
                id,
                "draftDemand",
                """
                {"basis": "Noen har klaget på %1$s.", "limit": "%2$s", "points": [
                 {"wanted": "EXPLANATION", "text": "Forklar %1$s."}, {"wanted": "LOG", "text": "Loggen til %1$s."}]}
                """
                        .formatted(body.mark(), ReadyDemands.LIMIT));
        ready.take("inspektor", id, "sendDemand", "{}");
        new BodyDemand(installation).printed();
        return id;
    }

    /** It answers a point with a file, and writes about something else. */
    private void answered(Body body, String id) {
        var client = new Client(installation.url(), body.account());
        String file = client.handIn(body.mark() + ".txt", ("Om " + body.mark()).getBytes(StandardCharsets.UTF_8))
                .json()
                .getString("id");
        ready.take(
                body.account(),
                id,
                "handInAnswer",
                "{\"answers\": [{\"number\": 1, \"text\": \"Etter %s.\", \"files\": [\"%s\"]}]}"
                        .formatted(body.mark(), file));
        ready.take(
                body.account(),
                id,
                "recordIncoming",
                "{\"about\": \"Mer om %1$s\", \"text\": \"Om %1$s.\"}".formatted(body.mark()));
    }

    private List<String> doors(String number, Body body, String proceeding) {
        List<String> doors = new ArrayList<>(List.of(
                "/virksomhet/",
                "/virksomhet/kolleger",
                "/vedtak",
                "/vedtak/feed.atom",
                "/tilsyn/",
                "/tilsyn/sok?q=" + body.mark(),
                "/tilsyn/sak/" + ready.casefile(proceeding),
                "/api/v1/inbox",
                "/api/v1/tasks",
                "/api/v1/proceedings",
                "/api/v1/publications",
                "/api/v1/cases/" + number,
                "/api/v1/cases/" + number + "/proceedings",
                "/api/v1/find?q=" + body.mark(),
                "/api/v1/proceedings/" + proceeding,
                "/api/v1/proceedings/" + proceeding + "/steps",
                "/virksomhet/uttalelse/" + proceeding,
                "/tilsyn/delsak/" + proceeding));
        for (String step : List.of("", "/skriv-inn-svar", "/be-om-tid", "/innkommet", "/be-om-innsyn")) {
            doors.add("/virksomhet/delsak/" + proceeding + step);
        }
        doors.add("/api/v1/inbox/" + proceeding + "/receipts");
        for (String entry : traces.entries(proceeding)) {
            doors.addAll(List.of("/virksomhet/kvittering/" + entry, "/api/v1/inbox/receipts/" + entry + ".pdf"));
        }
        for (String letter : traces.letters(proceeding)) {
            doors.addAll(List.of(
                    "/virksomhet/brev/" + letter,
                    "/tilsyn/brev/" + letter,
                    "/api/v1/letters/" + letter,
                    "/api/v1/letters/" + letter + ".pdf"));
        }
        for (String paper :
                database.column("SELECT CAST(id AS text) FROM documents WHERE proceeding_id = ?::uuid", proceeding)) {
            doors.add("/api/v1/files/" + paper);
        }
        for (String file : database.column(
                """
                SELECT CAST(v.id AS text) FROM document_variants v JOIN documents d ON d.id = v.document_id
                WHERE d.proceeding_id = ?::uuid
                """,
                proceeding)) {
            doors.addAll(List.of("/virksomhet/dokument/" + file, "/tilsyn/dokument/" + file));
        }
        return doors;
    }
}
